namespace TextLint.Packs.Patterns;

/// <summary>Which choices of an alternation can match at a place, by the unit that stands there: a list of a hundred verbs is one look-up, not a hundred tries.</summary>
internal sealed class ChoiceTable
{
    private const int Other = 128, End = 129;

    private readonly int[][] _byUnit = new int[End + 1][];

    /// <summary>A table of choices.</summary>
    /// <param name="choices">What each can begin with, with the place of its program, in their order.</param>
    public ChoiceTable(IReadOnlyList<(FirstUnits First, int Place)> choices)
    {
        var places = new List<int>();
        for (var unit = 0; unit <= End; unit++)
        {
            places.Clear();
            foreach (var (first, place) in choices)
                if (first.IsNullable || (unit < End && first.Contains((char)unit))) places.Add(place);
            // Most units begin the same choices as the one before: none, or those that may be empty.
            _byUnit[unit] = unit > 0 && places.SequenceEqual(_byUnit[unit - 1]) ? _byUnit[unit - 1] : [.. places];
        }
    }

    /// <summary>The places of the choices that may match here, in the order in which they are tried.</summary>
    public int[] At(ReadOnlySpan<char> text, int at) => _byUnit[at < text.Length ? Math.Min((int)text[at], Other) : End];
}
