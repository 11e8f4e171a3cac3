using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Converters;

/// <summary>
/// The edits that turn one text into another, small enough to leave cursors and marks where they are. Where both have as many
/// lines, each changed line is an edit of its own; else what lies between the common beginning and end is one.
/// </summary>
internal static class TextDifference
{
    /// <summary>The edits, in order and not overlapping; none where the texts are equal. Linear in the texts' lengths.</summary>
    public static ImmutableArray<TextChange> Between(SourceText before, SourceText after)
    {
        if (before.AsSpan().SequenceEqual(after.AsSpan())) return [];
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        if (before.LineCount != after.LineCount) Add(changes, before, after, new TextSpan(0, before.Length), new TextSpan(0, after.Length));
        else
            for (var i = 0; i < before.LineCount; i++)
                Add(changes, before, after, before.GetLine(i).SpanIncludingLineBreak, after.GetLine(i).SpanIncludingLineBreak);
        return changes.DrainToImmutable();
    }

    private static void Add(ImmutableArray<TextChange>.Builder changes, SourceText before, SourceText after, TextSpan from, TextSpan to)
    {
        ReadOnlySpan<char> old = before.AsSpan(from), @new = after.AsSpan(to);
        if (old.SequenceEqual(@new)) return;
        var prefix = CommonPrefix(old, @new);
        var suffix = CommonSuffix(old[prefix..], @new[prefix..]);
        var span = new TextSpan(from.Start + prefix, old.Length - prefix - suffix);
        changes.Add(new TextChange(span, @new[prefix..^suffix].ToString()));
    }

    private static int CommonPrefix(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var length = left.CommonPrefixLength(right);
        // A position between the halves of a pair or of a CRLF cannot be said in every client.
        return length > 0 && left[length - 1] is var last && (char.IsHighSurrogate(last) || last == '\r') ? length - 1 : length;
    }

    private static int CommonSuffix(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var length = 0;
        var most = Math.Min(left.Length, right.Length);
        while (length < most && left[^(length + 1)] == right[^(length + 1)]) length++;
        return length > 0 && left[^length] is var first && (char.IsLowSurrogate(first) || first == '\n') ? length - 1 : length;
    }
}
