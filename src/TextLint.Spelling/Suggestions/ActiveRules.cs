namespace TextLint.Spelling.Suggestions;

/// <summary>The rules whose letters stand somewhere in the word that was typed, by the last two letters of what may have been meant.</summary>
internal sealed class ActiveRules
{
    // More than a word of ordinary letters ever has; what is beyond is left out.
    private const int MaxPlaces = 1024;

    private const int Groups = LetterClass.Count * LetterClass.Count;

    private readonly Placed[] _placed = new Placed[MaxPlaces];
    private readonly int[] _starts = new int[Groups + 1];
    private readonly int[] _next = new int[Groups + 1];
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
        SortByEnd();
    }

    /// <summary>The rules for words that end with letters of these classes so far.</summary>
    public ReadOnlySpan<Placed> EndingWith(int before, int last)
    {
        var group = (before * LetterClass.Count) + last;
        return _placed.AsSpan(_starts[group].._starts[group + 1]);
    }

    private void SortByEnd()
    {
        Array.Clear(_starts);
        foreach (var placed in _found) _starts[placed.Group + 1]++;
        for (var i = 1; i < _starts.Length; i++) _starts[i] += _starts[i - 1];
        _starts.CopyTo(_next, 0);
        foreach (var placed in _found) _placed[_next[placed.Group]++] = placed;
    }

    /// <summary>A rule at a place of the typed word.</summary>
    internal readonly struct Placed(SlipRule rule, int start)
    {
        private readonly char _third = rule.Meant.Length > 2 ? rule.Meant[^3] : '\0';

        /// <summary>The letters that were meant; two or three.</summary>
        public int MeantLength { get; } = rule.Meant.Length;

        public int TypedStart { get; } = start;

        public int TypedEnd { get; } = start + rule.Typed.Length;

        public int Cost { get; } = rule.Cost;

        public int Group { get; } = (LetterClass.Of(rule.Meant[^2]) * LetterClass.Count) + LetterClass.Of(rule.Meant[^1]);

        /// <summary>True where the path has, at the letter of this depth, all that the rule says was meant; its last two letters do.</summary>
        public bool Fits(char[] path, int depth) => MeantLength < 3 || (depth >= 2 && path[depth - 2] == _third);
    }
}
