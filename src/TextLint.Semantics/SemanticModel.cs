using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>What the article as a whole says: its names and acronyms, read from the blocks' facts in order.</summary>
public sealed class SemanticModel
{
    // Read when first asked for: rules that ask for none of it cost none of it.
    private Cast? _cast;
    private ImmutableArray<AcronymSymbol> _acronyms;
    private ImmutableArray<NameWordSymbol> _nameWords;
    private ImmutableArray<NameClash> _nameClashes;
    private ImmutableArray<LongFormRepeat> _longFormRepeats;
    private ImmutableArray<GivenNameDrift> _givenNameDrifts;
    private ImmutableArray<UnknownWordSymbol> _unknownWords;
    private FigureTable? _figures;
    private QuotationTable? _quotations;
    private IReadOnlyDictionary<Quotation, Speaker>? _speakers;

    private SemanticModel(DocumentSyntax document, ImmutableArray<BlockFacts> facts, LanguageData language, KnownNames known, SemanticModel? previous)
    {
        (Document, Facts, Language, KnownNames) = (document, facts, language, known);
        if (previous is not null && ReferenceEquals(previous.Language, language))
        {
            if (previous._cast is not null && BlockFacts.HaveSameNames(previous.Facts, facts)) (_cast, _nameWords) = (previous._cast, previous._nameWords);
            if (!previous._acronyms.IsDefault && ReferenceEquals(previous.KnownNames, known) && BlockFacts.HaveSameAcronyms(previous.Facts, facts)) _acronyms = previous._acronyms;
        }
        LeadEnd = FindLeadEnd(facts);
    }

    /// <summary>The blocks.</summary>
    public DocumentSyntax Document { get; }

    /// <summary>The facts of each block, in step with <see cref="DocumentSyntax.Blocks"/>.</summary>
    public ImmutableArray<BlockFacts> Facts { get; }

    /// <summary>Words, names and places of the language.</summary>
    public LanguageData Language { get; }

    /// <summary>What the publication knows.</summary>
    public KnownNames KnownNames { get; }

    /// <summary>Who and what the article names.</summary>
    public Cast Cast => _cast ?? FirstRead.Keep(ref _cast, CastBuilder.Build(Facts, Language));

    /// <summary>The names of the cast, in the order of their first mention.</summary>
    public ImmutableArray<NameSymbol> Names => Cast.Names;

    /// <summary>The words of all names, in the order of their first place.</summary>
    public ImmutableArray<NameWordSymbol> NameWords => _nameWords.IsDefault ? _nameWords = NameWordTable.Create(Facts) : _nameWords;

    /// <summary>Words of names that are so near to each other that one may be a slip for the other.</summary>
    public ImmutableArray<NameClash> NameClashes => _nameClashes.IsDefault ? _nameClashes = new NameClashFinder(this).Find() : _nameClashes;

    /// <summary>Given names before one family name that are so much alike that one person is probably meant.</summary>
    public ImmutableArray<GivenNameDrift> GivenNameDrifts => _givenNameDrifts.IsDefault ? _givenNameDrifts = new GivenNameDriftFinder(this).Find() : _givenNameDrifts;

    /// <summary>Index of the block after the second paragraph: what stands before it is the lead.</summary>
    public int LeadEnd { get; }

    /// <summary>Acronyms, in the order of their first use.</summary>
    public ImmutableArray<AcronymSymbol> Acronyms => _acronyms.IsDefault ? FirstRead.Keep(ref _acronyms, AcronymTable.Create(Facts, Language, KnownNames)) : _acronyms;

    /// <summary>Words that no dictionary accepts, in the order of their first place; names without a look of a slip left out.</summary>
    public ImmutableArray<UnknownWordSymbol> UnknownWords => _unknownWords.IsDefault ? _unknownWords = UnknownWordTable.Create(Facts, KnownNames) : _unknownWords;

    /// <summary>Quoted words, and what is wrong with their marks. Read when first asked for.</summary>
    public QuotationTable Quotations => _quotations ??= QuotationTableBuilder.Build(Document, Facts, Language);

    /// <summary>Where the article spells out what it has an acronym for, in order. Read when first asked for.</summary>
    public ImmutableArray<LongFormRepeat> LongFormRepeats => _longFormRepeats.IsDefault ? _longFormRepeats = Semantics.LongFormRepeats.Find(this) : _longFormRepeats;

    /// <summary>Folds the facts of all blocks. Reads no text; its time follows the number of facts.</summary>
    /// <param name="document">The blocks.</param>
    /// <param name="facts">Their facts.</param>
    /// <param name="language">The language of the article.</param>
    /// <param name="known">What the publication knows.</param>
    /// <param name="previous">The model before an edit: where all names, or all acronyms, are the same objects at the same places, so is what is folded of them. Or null.</param>
    public static SemanticModel Create(DocumentSyntax document, ImmutableArray<BlockFacts> facts, LanguageData language, KnownNames known, SemanticModel? previous = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(known);
        return new SemanticModel(document, facts, language, known, previous);
    }

    /// <summary>The figures of a kind, in order, each with the index of its block.</summary>
    public IEnumerable<(int Block, T Figure)> GetFigures<T>()
        where T : Figure => (_figures ??= FigureTable.Create(Facts)).Of<T>();

    /// <summary>Who says the words of a quotation. Read for the whole article when first asked for; <see cref="Speaker.None"/> for a quotation of another article too.</summary>
    public Speaker GetSpeaker(Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        return (_speakers ??= SpeakerReader.Read(this)).TryGetValue(quotation, out var speaker) ? speaker : Speaker.None;
    }

    /// <summary>True where a word of kinship stands near a name, in its sentence: "his brother Marek Oberlin".</summary>
    public bool HasRelativeNear(Mention mention) => new NamesakeEvidence(this).HasRelativeNear(mention);

    private static int FindLeadEnd(ImmutableArray<BlockFacts> facts)
    {
        var paragraphs = 0;
        for (var block = 0; block < facts.Length; block++)
            if (facts[block].Zone == Zone.Body && ++paragraphs == 2) return block + 1;
        return facts.Length;
    }
}
