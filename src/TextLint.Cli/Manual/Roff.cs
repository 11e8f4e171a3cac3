using System.Globalization;
using System.Text;

namespace TextLint.Cli.Manual;

/// <summary>Text as the language of manual pages writes it.</summary>
internal static class Roff
{
    private const int LongestLine = 78;

    /// <summary>Text that is printed as it is.</summary>
    public static string Text(string text)
    {
        var written = new StringBuilder();
        // A stop or an apostrophe at the start of a line begins a request.
        if (text.StartsWith('.') || text.StartsWith('\'')) written.Append("\\&");
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes()) written.Append(Character(rune));
        return written.ToString();
    }

    /// <summary>Text in lines that are no longer than those who read the source want; they are filled again when it is shown.</summary>
    public static string Paragraph(string text)
    {
        var (written, column) = (new StringBuilder(), 0);
        foreach (var word in text.ReplaceLineEndings(" ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Text))
        {
            var isFull = column > 0 && column + 1 + word.Length > LongestLine;
            if (column > 0) written.Append(isFull ? '\n' : ' ');
            written.Append(word);
            column = (isFull || column == 0 ? 0 : column + 1) + word.Length;
        }
        return written.ToString();
    }

    /// <summary>Text as one argument of a request.</summary>
    public static string Quoted(string text) => $"\"{Text(text).Replace("\"", "\\(dq", StringComparison.Ordinal)}\"";

    private static string Character(Rune rune) => rune.Value switch
    {
        '\\' => "\\e",
        '-' => "\\-",
        '~' => "\\(ti",
        '^' => "\\(ha",
        '`' => "\\(ga",
        '\'' => "\\(aq",
        > 126 => string.Create(CultureInfo.InvariantCulture, $"\\[u{rune.Value:X4}]"),
        _ => rune.ToString(),
    };
}
