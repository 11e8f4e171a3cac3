using System.Globalization;
using System.Text;

namespace TextLint.Cli.Renderers.Html;

/// <summary>Text in HTML, as content and between quotes alike.</summary>
internal static class HtmlText
{
    /// <summary>The text with its marks escaped; characters that nobody sees, or that turn text round, are U+FFFD.</summary>
    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes()) Append(builder, rune);
        return builder.ToString();
    }

    /// <summary>A number with commas between thousands.</summary>
    public static string Number(long number) => SummaryWords.Number(number);

    /// <summary>Findings for each thousand words; a dash where there are no words.</summary>
    public static string Rate(long findings, long words)
    {
        if (words == 0) return "–";
        var rate = findings * 1000.0 / words;
        return rate.ToString(rate < 1 ? "N2" : "N1", CultureInfo.InvariantCulture);
    }

    private static void Append(StringBuilder builder, Rune rune)
    {
        switch (rune.Value)
        {
            case '&': builder.Append("&amp;"); break;
            case '<': builder.Append("&lt;"); break;
            case '>': builder.Append("&gt;"); break;
            case '"': builder.Append("&quot;"); break;
            case '\'': builder.Append("&#39;"); break;
            case '\t' or '\r' or '\n': builder.Append(' '); break;
            default:
                builder.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? "\uFFFD" : rune.ToString());
                break;
        }
    }
}
