namespace TextLint.Spelling.Suggestions;

/// <summary>The rules whose letters stand somewhere in the word that was typed, by the last letter of what may have been meant.</summary>
internal sealed class ActiveRules
{
    // More than a word of ordinary letters ever has; what is beyond is left out.
    private const int MaxPlaces = 1024;

    private readonly Placed[] _placed = new Placed[MaxPlaces];
    private readonly int[] _starts = new int[LetterClass.Count + 1];
    private readonly List<Placed> _found = new(MaxPlaces);

    /// <summary>Finds the rules that may have been at work in a word.</summary>
    public void Start(ReadOnlySpan<char> typed, SlipRule[] rules)
    {
        _found.Clear();
        foreach (var rule in rules)
        {
            for (var start = 0; start + rule.Typed.Length <= typed.Length && _found.Count < MaxPlaces; start++)
            {
                if (typed[start..].StartsWith(rule.Typed, StringComparison.Ordinal)) _found.Add(new Placed(rule, start));
            }
        }
        SortByLastLetter();
    }

    /// <summary>The rules for words with a letter of this class at their end so far.</summary>
    public ReadOnlySpan<Placed> EndingWith(int letterClass) => _placed.AsSpan(_starts[letterClass].._starts[letterClass + 1]);

    private void SortByLastLetter()
    {
        Array.Clear(_starts);
        foreach (var placed in _found) _starts[placed.LastClass + 1]++;
        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        Span<int> next = stackalloc int[_starts.Length];
        _starts.CopyTo(next);
        foreach (var placed in _found) _placed[next[placed.LastClass]++] = placed;
    }

    /// <summary>A rule at a place of the typed word.</summary>
    internal readonly struct Placed(SlipRule rule, int start)
    {
        private readonly char _last = rule.Meant[^1];
        private readonly char _second = rule.Meant.Length > 1 ? rule.Meant[^2] : '\0';
        private readonly char _third = rule.Meant.Length > 2 ? rule.Meant[^3] : '\0';

        public int MeantLength { get; } = rule.Meant.Length;

        public int TypedStart { get; } = start;

        public int TypedEnd { get; } = start + rule.Typed.Length;

        public int Cost { get; } = rule.Cost;

        public int LastClass => LetterClass.Of(_last);

        /// <summary>True where the path ends, at the letter of this depth, with what the rule says was meant.</summary>
        public bool Fits(char[] path, int depth) =>
            depth + 1 >= MeantLength && path[depth] == _last && (MeantLength < 2 || path[depth - 1] == _second) && (MeantLength < 3 || path[depth - 2] == _third);
    }
}
