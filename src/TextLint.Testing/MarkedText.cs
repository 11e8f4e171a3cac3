using System.Collections.Immutable;
using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Testing;

/// <summary>A text in which <c>[|this|]</c> marks what a rule must report.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The marked spans, in UTF-16 offsets of <paramref name="Text"/>, in order.</param>
public sealed record MarkedText(string Text, ImmutableArray<TextSpan> Spans)
{
    private const string Open = "[|", Close = "|]";

    /// <summary>Reads a marked text.</summary>
    /// <exception cref="FormatException">A mark is not closed or not opened.</exception>
    public static MarkedText Parse(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var (text, spans, open) = (new StringBuilder(marked.Length), ImmutableArray.CreateBuilder<TextSpan>(), new Stack<int>());
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, Open, 0, 2) == 0)
                open.Push(text.Length);
            else if (string.CompareOrdinal(marked, i, Close, 0, 2) == 0)
                spans.Add(TextSpan.FromBounds(open.TryPop(out var start) ? start : throw new FormatException($"\"|]\" at {i} closes nothing."), text.Length));
            else
            {
                text.Append(marked[i]);
                continue;
            }
            i++;
        }
        if (open.Count > 0) throw new FormatException($"\"[|\" before {open.Peek()} is not closed.");
        return new MarkedText(text.ToString(), [.. spans.Order()]);
    }

    /// <summary>Writes marks into a text, for messages.</summary>
    public static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        // At one place: what ends, what is empty, what begins.
        var marks = spans
            .SelectMany(s => s.IsEmpty
                ? [(At: s.Start, Order: 1, Mark: Open + Close)]
                : new[] { (At: s.Start, Order: 2, Mark: Open), (At: s.End, Order: 0, Mark: Close) })
            .OrderBy(m => m.At).ThenBy(m => m.Order);
        var (builder, at) = (new StringBuilder(), 0);
        foreach (var (offset, _, mark) in marks)
        {
            builder.Append(text, at, offset - at).Append(mark);
            at = offset;
        }
        return builder.Append(text, at, text.Length - at).ToString();
    }
}
