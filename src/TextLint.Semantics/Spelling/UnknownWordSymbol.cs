namespace TextLint.Semantics;

/// <summary>A word that no dictionary accepts, over the whole article.</summary>
public sealed class UnknownWordSymbol
{
    private readonly List<(int Block, UnknownWord Word)> _places = [];

    internal UnknownWordSymbol(string text) => Text = text;

    /// <summary>The word as first written.</summary>
    public string Text { get; }

    /// <summary>Where it stands, with the index of the block, in order. At least one place.</summary>
    public IReadOnlyList<(int Block, UnknownWord Word)> Places => _places;

    /// <summary>The verdict.</summary>
    /// <remarks>A capital that comes again is a name's.</remarks>
    public UnknownWordKind Kind =>
        First.Kind == UnknownWordKind.Misspelled && Places.Count > 1 && First.Is(UnknownWordShape.Capitalized) ? UnknownWordKind.Rare : First.Kind;

    /// <summary>What may have been meant, best first.</summary>
    public IReadOnlyList<string> Suggestions => First.Suggestions;

    /// <summary>The word at its first place.</summary>
    public UnknownWord First => _places[0].Word;

    /// <summary>True where nobody would take the word for anything but a slip: one common word is meant and no other is near.</summary>
    public bool IsCertain => First.Near is { IsOnly: true, Frequency: > 4 } && !First.Is(UnknownWordShape.WellFormed) && !First.Is(UnknownWordShape.Capitalized) && First.Split is null;

    internal void Add(int block, UnknownWord word) => _places.Add((block, word));
}
