using System.Text;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Documents;

/// <summary>Writes paragraphs as a client can show them: as Markdown in which what comes from the article stays as it is, or as plain text.</summary>
internal sealed class HoverText(bool isMarkdown)
{
    private readonly StringBuilder _text = new();

    /// <summary>True while nothing is written.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Begins a paragraph.</summary>
    public HoverText Paragraph()
    {
        if (_text.Length > 0) _text.Append("\n\n");
        return this;
    }

    /// <summary>Text as it is.</summary>
    public HoverText Text(string text)
    {
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (isMarkdown && c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '~' or '|' or '&') _text.Append('\\');
            _text.Append(c);
        }
        return this;
    }

    /// <summary>Text that stands out.</summary>
    public HoverText Bold(string text)
    {
        _text.Append(isMarkdown ? "**" : "");
        Text(text);
        _text.Append(isMarkdown ? "**" : "");
        return this;
    }

    /// <summary>A piece of an article, white space and all.</summary>
    public HoverText Code(string text)
    {
        var marks = !isMarkdown ? "" : text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        var space = marks.Length > 1 ? " " : "";
        _text.Append(marks).Append(space).Append(text.ReplaceLineEndings(" ")).Append(space).Append(marks);
        return this;
    }

    /// <summary>What is written in Markdown already.</summary>
    public HoverText Markdown(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>An address to go to.</summary>
    public HoverText Link(string address)
    {
        _text.Append(isMarkdown ? $"<{address}>" : address);
        return this;
    }

    /// <summary>What was written.</summary>
    public MarkupContent ToContent() => new(isMarkdown ? "markdown" : "plaintext", _text.ToString());
}
