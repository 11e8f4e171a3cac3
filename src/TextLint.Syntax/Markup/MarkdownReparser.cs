using TextLint.Syntax.Parsing;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Markup;

/// <summary>Reads a part of a Markdown text again.</summary>
internal static class MarkdownReparser
{
    /// <summary>The blocks of the new text, or null where only a full parse can tell.</summary>
    public static FrontEndResult? TryReparse(SyntaxTree old, SourceText newText, TextChange change)
    {
        _ = (old, newText, change);
        return null;
    }
}
