namespace TextLint.Syntax.Text;

/// <summary>A half-open range of UTF-16 offsets: <see cref="Start"/> is in it, <see cref="End"/> is not.</summary>
/// <param name="Start">First offset, zero or more.</param>
/// <param name="Length">Number of UTF-16 units, zero or more.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>The offset just past the last unit.</summary>
    public int End => Start + Length;

    /// <summary>True where the span holds no unit; it still has a place.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>True where <paramref name="offset"/> is one of the units of this span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>
    /// True where <paramref name="other"/> lies wholly inside. An empty span at <see cref="End"/> is outside: it belongs to what follows.
    /// </summary>
    public bool Contains(TextSpan other) =>
        other.Start >= Start && other.End <= End && (!other.IsEmpty || other.Start < End || this == other);

    /// <summary>True where the two share at least one unit.</summary>
    public bool OverlapsWith(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>True where the two overlap or touch; empty spans touch too.</summary>
    public bool IntersectsWith(TextSpan other) => Start <= other.End && other.Start <= End;

    /// <summary>The same length, <paramref name="offset"/> units further on.</summary>
    public TextSpan Shift(int offset) => new(Start + offset, Length);

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";

    /// <summary>Orders spans as <see cref="CompareTo"/> does.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
