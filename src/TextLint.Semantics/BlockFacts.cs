using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>
/// What one block alone can tell: candidates, no verdicts. Kept as long as the block is. Each fact is read when first asked for, so where nobody asks, as under the styles of
/// another program, nobody pays.
/// </summary>
public sealed class BlockFacts
{
    private readonly BlockSyntax _block;
    private readonly LanguageData _language;
    private ImmutableArray<NameCandidate> _names;
    private ImmutableArray<AcronymUse> _acronyms;
    private ImmutableArray<UnknownWord> _unknownWords;
    private ImmutableArray<ConfusedWord> _confusedWords;
    private ImmutableArray<LoneBracket> _loneBrackets;
    private ImmutableArray<Figure> _figures;
    private ImmutableArray<SumFault> _sumFaults;
    private ImmutableArray<StatedAge> _ages;
    private ImmutableArray<VariantUse> _variants;
    private ImmutableArray<int> _pauseMarks;
    private BlockQuotations? _marks;
    private CompoundWords? _compounds;
    private MarkCounts? _counts;
    private KeptNotes _notes;

    // What stood here before an edit; where the edit changed none of it, it stays the same objects.
    private readonly ImmutableArray<NameCandidate> _earlierNames;
    private readonly ImmutableArray<AcronymUse> _earlierAcronyms;

    // Boxed, so that another thread sees all of it or nothing.
    private object? _capitalizedWords;

    private BlockFacts(BlockSyntax block, LanguageData language, BlockFacts? previous)
    {
        (_block, _language, Zone) = (block, language, Zones.Of(block.Kind));
        if (previous is not null) (_earlierNames, _earlierAcronyms) = (previous._names, previous._acronyms);
    }

    /// <summary>The part of the article the block belongs to.</summary>
    public Zone Zone { get; }

    /// <summary>Runs of words that may be names, in order.</summary>
    public ImmutableArray<NameCandidate> Names =>
        _names.IsDefault ? FirstRead.Keep(ref _names, Zone == Zone.None ? [] : Kept(NameReader.Read(_block, _language, Marks))) : _names;

    /// <summary>Acronyms, those in compounds included, in order.</summary>
    public ImmutableArray<AcronymUse> Acronyms =>
        _acronyms.IsDefault ? FirstRead.Keep(ref _acronyms, IsRead ? Kept(AcronymReader.Read(_block, _language, Marks)) : []) : _acronyms;

    /// <summary>Words that no dictionary accepts, in order; names without a look of a slip left out.</summary>
    public ImmutableArray<UnknownWord> UnknownWords =>
        _unknownWords.IsDefault ? FirstRead.Keep(ref _unknownWords, IsRead ? UnknownWordReader.Read(_block, _language) : []) : _unknownWords;

    /// <summary>Quotation marks, as far as the block alone tells.</summary>
    public BlockQuotations Quotations => IsRead ? Marks : BlockQuotations.None;

    /// <summary>Marks that open and close quotations, by how they are typed.</summary>
    public MarkCount QuotationMarks => Counts.Quotations;

    /// <summary>Apostrophes in words and beside them, by how they are typed.</summary>
    public MarkCount Apostrophes => Counts.Apostrophes;

    /// <summary>Brackets without a partner in the block, in order.</summary>
    public ImmutableArray<LoneBracket> LoneBrackets =>
        _loneBrackets.IsDefault ? FirstRead.Keep(ref _loneBrackets, IsRead ? BlockBrackets.Read(_block) : []) : _loneBrackets;

    /// <summary>Numbers with what they are of: amounts, dates, times, decades, ranges; in order.</summary>
    public ImmutableArray<Figure> Figures =>
        _figures.IsDefault ? FirstRead.Keep(ref _figures, IsRead ? FigureReader.Read(_block, _language) : []) : _figures;

    /// <summary>Figures of the running text that those beside them do not give, in order.</summary>
    public ImmutableArray<SumFault> SumFaults =>
        _sumFaults.IsDefault ? FirstRead.Keep(ref _sumFaults, Zone == Zone.Body ? SumFault.Read(_block, Figures, _language.Figures) : []) : _sumFaults;

    /// <summary>Ages of the running text in sentences that say when the person was born, in order.</summary>
    public ImmutableArray<StatedAge> Ages =>
        _ages.IsDefault ? FirstRead.Keep(ref _ages, Zone == Zone.Body ? StatedAge.Read(_block, Figures, _language.Figures) : []) : _ages;

    /// <summary>Words that can be written in two ways, in order; those in quoted words and titles left out.</summary>
    public ImmutableArray<VariantUse> Variants =>
        _variants.IsDefault ? FirstRead.Keep(ref _variants, IsRead ? BlockVariants.Read(_block, _language, Marks) : []) : _variants;

    /// <summary>Compounds with a hyphen, and what may be one without.</summary>
    public CompoundWords Compounds => _compounds ?? FirstRead.Keep(ref _compounds, IsRead ? CompoundWords.Read(_block, _language, Marks) : CompoundWords.None);

    /// <summary>Indexes of the tokens that are a hyphen outside a word, a dash of any kind or an ellipsis, in order.</summary>
    public ImmutableArray<int> PauseMarks =>
        _pauseMarks.IsDefault ? FirstRead.Keep(ref _pauseMarks, IsRead ? Semantics.PauseMarks.Read(_block) : []) : _pauseMarks;

    /// <summary>A bit for each capitalised word, by its hash: a long form stands only in a block that has the bits of its words.</summary>
    internal ulong CapitalizedWords => (ulong)(_capitalizedWords ??= IsRead ? LongFormRepeats.Sign(_block) : 0UL);

    /// <summary>Words that seem to stand for others, in order.</summary>
    public ImmutableArray<ConfusedWord> ConfusedWords =>
        _confusedWords.IsDefault ? FirstRead.Keep(ref _confusedWords, IsRead ? ConfusionReader.Read(_block, _language) : []) : _confusedWords;

    /// <summary>What the facts are read from; null for a block in which nobody writes.</summary>
    internal (BlockSyntax Block, LanguageData Language)? Source => IsRead ? (_block, _language) : null;

    /// <summary>What rules noted of the block.</summary>
    internal ref KeptNotes Notes => ref _notes;

    private MarkCounts Counts => _counts ?? FirstRead.Keep(ref _counts, CountMarks());

    /// <summary>False where rules find nothing: no prose, and front matter, at which the cast alone looks.</summary>
    private bool IsRead => Zone is not (Zone.None or Zone.FrontMatter);

    private BlockQuotations Marks => _marks ?? FirstRead.Keep(ref _marks, BlockQuotations.Read(_block, _language));

    /// <summary>The facts of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="language">The language of the article.</param>
    /// <param name="previous">The facts of the block that stood in its place before an edit, of which names and acronyms stay the same objects where the edit changed none; or null.</param>
    public static BlockFacts Create(BlockSyntax block, LanguageData language, BlockFacts? previous = null)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(language);
        return new BlockFacts(block, language, previous);
    }

    /// <summary>True where two lists of blocks have the same names, as objects, in the same parts of the article.</summary>
    internal static bool HaveSameNames(ImmutableArray<BlockFacts> first, ImmutableArray<BlockFacts> second) => AreSame(first, second, (f, s) => f.Names == s.Names);

    /// <inheritdoc cref="HaveSameNames"/>
    internal static bool HaveSameAcronyms(ImmutableArray<BlockFacts> first, ImmutableArray<BlockFacts> second) => AreSame(first, second, (f, s) => f.Acronyms == s.Acronyms);

    private static bool AreSame(ImmutableArray<BlockFacts> first, ImmutableArray<BlockFacts> second, Func<BlockFacts, BlockFacts, bool> areSame)
    {
        if (first.Length != second.Length) return false;
        for (var i = 0; i < first.Length; i++)
            if (!ReferenceEquals(first[i], second[i]) && (first[i].Zone != second[i].Zone || !areSame(first[i], second[i]))) return false;
        return true;
    }

    private ImmutableArray<NameCandidate> Kept(ImmutableArray<NameCandidate> names) =>
        !_earlierNames.IsDefault && names.Length == _earlierNames.Length && names.Zip(_earlierNames).All(n => n.First.HasSameContent(n.Second)) ? _earlierNames : names;

    private ImmutableArray<AcronymUse> Kept(ImmutableArray<AcronymUse> acronyms) => !_earlierAcronyms.IsDefault && acronyms.SequenceEqual(_earlierAcronyms) ? _earlierAcronyms : acronyms;

    private MarkCounts CountMarks() => new(
        MarkCount.Of(Quotations.Marks, QuotationMarkScope.Quotations),
        (IsRead ? MarkCount.InWords(_block) : default) + MarkCount.Of(Quotations.Marks, QuotationMarkScope.Apostrophes));

    private sealed record MarkCounts(MarkCount Quotations, MarkCount Apostrophes);
}
