namespace TextLint.Packs.Patterns;

/// <summary>Where a pattern matched.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">The unit just past it.</param>
/// <param name="Branch">Which of several patterns it was.</param>
internal readonly record struct PatternMatch(int Start, int End, int Branch = 0)
{
    public int Length => End - Start;

    /// <summary>Where the search goes on: a match of nothing is stepped over.</summary>
    public int Next => End > Start ? End : End + 1;
}
