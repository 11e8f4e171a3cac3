using System.Text;

namespace TextLint.Cli.Renderers.Html;

/// <summary>Text in HTML, as content and between quotes alike.</summary>
internal static class HtmlText
{
    /// <summary>The text with its marks escaped, to stand between quotes or tags; what would do something to the page instead of standing in it is U+FFFD.</summary>
    public static string Escape(string text) => Content(text).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>The text to stand between tags, where quotes need no escape.</summary>
    public static string Content(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes()) Append(builder, rune);
        return builder.ToString();
    }

    /// <summary>A number with commas between thousands.</summary>
    public static string Number(long number) => SummaryWords.Number(number);

    private static void Append(StringBuilder builder, Rune rune)
    {
        switch (rune.Value)
        {
            case '&': builder.Append("&amp;"); break;
            case '<': builder.Append("&lt;"); break;
            case '>': builder.Append("&gt;"); break;
            case '\t' or '\r' or '\n': builder.Append(' '); break;
            default: builder.Append(rune.IsBmp && HiddenCharacters.Contains((char)rune.Value) ? Rune.ReplacementChar : rune); break;
        }
    }
}
