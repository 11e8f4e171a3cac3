namespace TextLint.Semantics;

/// <summary>An acronym over the whole article, in all its forms.</summary>
public sealed class AcronymSymbol
{
    private readonly List<AcronymPlace> _uses = [];
    private List<AcronymPlace>? _definitions;

    internal AcronymSymbol(string text, bool isKnown) => (Text, IsKnown) = (text, isKnown);

    /// <summary>The letters, in capitals and without stops.</summary>
    public string Text { get; }

    /// <summary>True where every reader knows it, or the publication's readers do.</summary>
    public bool IsKnown { get; }

    /// <summary>All places, definitions and parts of compounds included, in order.</summary>
    public IReadOnlyList<AcronymPlace> Uses => _uses;

    /// <summary>The places at which it is explained, in order.</summary>
    public IReadOnlyList<AcronymPlace> Definitions => _definitions ?? [];

    /// <summary>The first place at which it is explained; null where it never is.</summary>
    public AcronymPlace? Definition => _definitions?[0];

    /// <summary>The acronym of the article that was probably meant where this one is a slip: QASP for QSAP; else null.</summary>
    public AcronymSymbol? LikelyMeant { get; internal set; }

    /// <summary>True where another acronym of the article is probably a slip for this one.</summary>
    public bool IsMeantElsewhere { get; internal set; }

    internal void Add(AcronymPlace place)
    {
        _uses.Add(place);
        if (place.Use.Definition is not null) (_definitions ??= []).Add(place);
    }
}
