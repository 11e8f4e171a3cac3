namespace TextLint.Packs.Patterns;

/// <summary>A place where a list of patterns may match.</summary>
/// <param name="List">Which list.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Order">Its place among all that the list tries: the first that matches is the match.</param>
/// <param name="Branch">Which pattern of the list.</param>
/// <param name="End">The unit just past a term that is there; -1 where the pattern must still be tried.</param>
internal readonly record struct PatternCandidate(int List, int Start, int Order, int Branch, int End) : IComparable<PatternCandidate>
{
    public int CompareTo(PatternCandidate other)
    {
        if (List != other.List) return List.CompareTo(other.List);
        return Start != other.Start ? Start.CompareTo(other.Start) : Order.CompareTo(other.Order);
    }

    public static bool operator <(PatternCandidate left, PatternCandidate right) => left.CompareTo(right) < 0;

    public static bool operator >(PatternCandidate left, PatternCandidate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PatternCandidate left, PatternCandidate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PatternCandidate left, PatternCandidate right) => left.CompareTo(right) >= 0;
}
