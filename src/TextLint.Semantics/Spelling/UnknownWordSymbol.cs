namespace TextLint.Semantics;

/// <summary>A word that no dictionary accepts, over the whole article.</summary>
public sealed class UnknownWordSymbol
{
    private readonly List<(int Block, UnknownWord Word)> _places = [];

    internal UnknownWordSymbol(int block, UnknownWord first)
    {
        Typical = first;
        _places.Add((block, first));
    }

    /// <summary>The word as first written.</summary>
    public string Text => _places[0].Word.Text;

    /// <summary>Where it stands, with the index of the block, in order. At least one place.</summary>
    public IReadOnlyList<(int Block, UnknownWord Word)> Places => _places;

    /// <summary>The verdict. A capital that comes again is a name's.</summary>
    public UnknownWordKind Kind =>
        Typical.Kind == UnknownWordKind.Misspelled && Places.Count > 1 && Typical.Is(UnknownWordShape.Capitalized) ? UnknownWordKind.Rare : Typical.Kind;

    /// <summary>The word at its first place in lower case, where it owes nothing to its place; at its first place where there is none.</summary>
    public UnknownWord Typical { get; private set; }

    /// <summary>True where nobody would take the word for anything but a slip: one common word is meant and no other is near.</summary>
    public bool IsCertain => Typical.Near is { IsOnly: true, Frequency: > 4 } && !Typical.Is(UnknownWordShape.WellFormed) && !Typical.Is(UnknownWordShape.Capitalized) && Typical.Split is null;

    /// <summary>What may have been meant at a place, best first.</summary>
    public IReadOnlyList<string> SuggestionsAt(UnknownWord place) => Typical.Is(UnknownWordShape.Capitalized) == place.Is(UnknownWordShape.Capitalized) ? Typical.Suggestions : place.Suggestions;

    internal void Add(int block, UnknownWord word)
    {
        _places.Add((block, word));
        if (Typical.Is(UnknownWordShape.Capitalized) && !word.Is(UnknownWordShape.Capitalized)) Typical = word;
    }
}
