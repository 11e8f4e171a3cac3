using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Changes;

/// <summary>A text and what changed in it. Its lines are those of a diff: they end with LF alone.</summary>
internal sealed class ChangedText
{
    private readonly SourceText _text;
    private readonly FileDiff _diff;
    private readonly List<int> _starts = [0];

    public ChangedText(SourceText text, FileDiff diff)
    {
        (_text, _diff) = (text, diff);
        var all = text.AsSpan();
        for (var at = all.IndexOf('\n'); at >= 0; at = NextLine(all, at)) _starts.Add(at + 1);
    }

    /// <summary>True where all of the text is new.</summary>
    public bool IsWhole => _diff.IsWhole;

    /// <summary>True where the span stands on a line that is new, or lines between its own went.</summary>
    public bool Touches(TextSpan span)
    {
        if (IsWhole) return true;
        var (first, last) = (LineOf(span.Start), LineOf(span.IsEmpty ? span.Start : span.End - 1));
        foreach (var hunk in _diff.Hunks)
            if (hunk.New.IsEmpty ? first < hunk.Line && hunk.Line <= last : first < hunk.End && hunk.Line <= last) return true;
        return false;
    }

    /// <summary>The first hunk that is not of this text; null where all are.</summary>
    public DiffHunk? FindForeign() => _diff.Hunks.FirstOrDefault(h => !Holds(h));

    /// <summary>The text before the change. Lines that went have LF for their ends.</summary>
    public string GetOldText()
    {
        var (old, line) = (new StringBuilder(_text.Length), 0);
        foreach (var hunk in _diff.Hunks)
        {
            Append(old, line, hunk.Line);
            foreach (var gone in hunk.Old) old.Append(gone).Append('\n');
            line = hunk.End;
        }
        Append(old, line, _starts.Count);
        return old.ToString();
    }

    private static int NextLine(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOf('\n') is >= 0 and var next ? at + 1 + next : -1;

    private int LineOf(int offset)
    {
        var line = _starts.BinarySearch(offset);
        return line < 0 ? ~line - 1 : line;
    }

    private int StartOf(int line) => line < _starts.Count ? _starts[line] : _text.Length;

    private void Append(StringBuilder old, int first, int end)
    {
        if (StartOf(first) >= StartOf(end)) return;
        // A line that was the last has no end of its own, and old lines follow it.
        if (old.Length > 0 && old[^1] != '\n') old.Append('\n');
        old.Append(_text.AsSpan(TextSpan.FromBounds(StartOf(first), StartOf(end))));
    }

    private bool Holds(DiffHunk hunk)
    {
        if (hunk.End > _starts.Count || hunk.Line > _starts.Count) return false;
        for (var i = 0; i < hunk.New.Length; i++)
        {
            // What is not UTF-8 was lost when the diff was read.
            if (hunk.New[i].Contains('\uFFFD', StringComparison.Ordinal)) continue;
            var line = _text.AsSpan(TextSpan.FromBounds(StartOf(hunk.Line + i), StartOf(hunk.Line + i + 1)));
            if (!line.TrimEnd("\r\n").SequenceEqual(hunk.New[i].AsSpan().TrimEnd('\r'))) return false;
        }
        return true;
    }
}
