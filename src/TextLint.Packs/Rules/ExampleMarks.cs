using System.Collections.Immutable;
using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>A text in which <c>[|this|]</c> marks what must be found.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The marked spans, in UTF-16 offsets of <paramref name="Text"/>, in order.</param>
public sealed record ExampleMarks(string Text, ImmutableArray<TextSpan> Spans)
{
    private const string Open = "[|", Close = "|]";

    /// <summary>Reads a marked text; null, and what is wrong as a sentence, where a mark is not closed or not opened.</summary>
    public static ExampleMarks? Parse(string marked, out string fault)
    {
        ArgumentNullException.ThrowIfNull(marked);
        fault = "";
        var (text, spans, open) = (new StringBuilder(marked.Length), ImmutableArray.CreateBuilder<TextSpan>(), -1);
        for (var i = 0; i < marked.Length; i++)
        {
            var (opens, closes) = (string.CompareOrdinal(marked, i, Open, 0, 2) == 0, string.CompareOrdinal(marked, i, Close, 0, 2) == 0);
            if (opens || closes)
            {
                if (opens == open >= 0)
                {
                    fault = opens ? "A mark \"[|\" is opened inside another one." : "A mark \"|]\" closes nothing.";
                    return null;
                }
                if (closes) spans.Add(TextSpan.FromBounds(open, text.Length));
                open = opens ? text.Length : -1;
                i++;
            }
            else text.Append(marked[i]);
        }
        if (open < 0) return new ExampleMarks(text.ToString(), spans.ToImmutable());
        fault = "A mark \"[|\" is not closed by \"|]\".";
        return null;
    }

    /// <summary>Writes marks into a text, for messages.</summary>
    public static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        var (marked, at) = (new StringBuilder(), 0);
        foreach (var span in spans.Order())
        {
            if (span.Start < at) continue;
            marked.Append(text, at, span.Start - at).Append(Open).Append(text, span.Start, span.Length).Append(Close);
            at = span.End;
        }
        return marked.Append(text, at, text.Length - at).ToString();
    }
}
