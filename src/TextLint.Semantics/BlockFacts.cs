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

    // Boxed, so that another thread sees all of it or nothing.
    private object? _capitalizedWords;
    private object? _wordApostrophes;

    private BlockFacts(BlockSyntax block, LanguageData language) => (_block, _language, Zone) = (block, language, Zones.Of(block.Kind));

    /// <summary>The part of the article the block belongs to.</summary>
    public Zone Zone { get; }

    /// <summary>Runs of words that may be names, in order.</summary>
    public ImmutableArray<NameCandidate> Names =>
        _names.IsDefault ? FirstRead.Keep(ref _names, Zone == Zone.None ? [] : NameReader.Read(_block, _language, Marks)) : _names;

    /// <summary>Acronyms, those in compounds included, in order.</summary>
    public ImmutableArray<AcronymUse> Acronyms =>
        _acronyms.IsDefault ? FirstRead.Keep(ref _acronyms, IsRead ? AcronymReader.Read(_block, _language, Marks) : []) : _acronyms;

    /// <summary>Words that no dictionary accepts, in order; names without a look of a slip left out.</summary>
    public ImmutableArray<UnknownWord> UnknownWords =>
        _unknownWords.IsDefault ? FirstRead.Keep(ref _unknownWords, IsRead ? UnknownWordReader.Read(_block, _language) : []) : _unknownWords;

    /// <summary>Quotation marks, as far as the block alone tells.</summary>
    public BlockQuotations Quotations => IsRead ? Marks : BlockQuotations.None;

    /// <summary>Marks that open and close quotations, by how they are typed.</summary>
    public MarkCount QuotationMarks => MarkCount.Of(Quotations.Marks, QuotationMarkScope.Quotations);

    /// <summary>Apostrophes in words and beside them, by how they are typed.</summary>
    public MarkCount Apostrophes => WordApostrophes + MarkCount.Of(Quotations.Marks, QuotationMarkScope.Apostrophes);

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

    private MarkCount WordApostrophes => (MarkCount)(_wordApostrophes ??= IsRead ? MarkCount.InWords(_block) : default(MarkCount));

    /// <summary>False where rules find nothing: no prose, and front matter, at which the cast alone looks.</summary>
    private bool IsRead => Zone is not (Zone.None or Zone.FrontMatter);

    private BlockQuotations Marks => _marks ?? FirstRead.Keep(ref _marks, BlockQuotations.Read(_block, _language));

    /// <summary>The facts of a block.</summary>
    public static BlockFacts Create(BlockSyntax block, LanguageData language)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(language);
        return new BlockFacts(block, language);
    }
}
