using System.Text;

namespace TextLint.Cli.Renderers;

/// <summary>Text of articles as Markdown that shows it and does nothing else: no markup, no links, nobody called, no issue named.</summary>
internal static class MarkdownText
{
    // Backslashes do before all of these; in a table, a pipe ends its cell.
    private const string Marks = "\\`*_{}[]<>|~$^!#@";

    // A reader that links what it knows reads the text after the escapes are gone; a space of no width is what parts it.
    private const string NoWidth = "&#8203;";

    /// <summary>One line of Markdown.</summary>
    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++) Append(builder, text, i);
        return builder.ToString();
    }

    private static void Append(StringBuilder builder, string text, int at)
    {
        var c = text[at];
        if (c == '&') builder.Append("&amp;");
        else if (c is '\r' or '\n' or '\t') builder.Append(' ');
        else if (HiddenCharacters.Contains(c)) builder.Append('\uFFFD');
        else if (Marks.Contains(c, StringComparison.Ordinal) || c is '-' or '+' or '=' or '.' or ')' && IsAtStart(text, at)) builder.Append('\\').Append(c);
        else builder.Append(c);
        if (c is '@' or '#' || c is ':' && At(text, at + 1) == '/' || c is '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase)) builder.Append(NoWidth);
    }

    /// <summary>True where a list or a line below a heading could begin.</summary>
    private static bool IsAtStart(string text, int at) => text.AsSpan(0, at).IndexOfAnyExceptInRange(' ', '9') < 0;

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
