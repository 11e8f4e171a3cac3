using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>What one block alone can tell: candidates, no verdicts. Kept as long as the block is.</summary>
public sealed class BlockFacts
{
    private static readonly BlockFacts s_none = new(Zone.None, [], [], null, 0, BlockQuotations.None, []);

    // Rules alone ask for these two, so where those rules are off nobody pays for them; two threads that read at once read the same.
    private ImmutableArray<UnknownWord> _unknownWords;
    private ImmutableArray<ConfusedWord> _confusedWords;
    private KeptNotes _notes;

    private BlockFacts(Zone zone, ImmutableArray<NameCandidate> names, ImmutableArray<AcronymUse> acronyms, (BlockSyntax Block, LanguageData Language)? source, ulong words, BlockQuotations quotations, ImmutableArray<LoneBracket> loneBrackets)
    {
        (Zone, Names, Acronyms, CapitalizedWords, Quotations, LoneBrackets, Source) = (zone, names, acronyms, words, quotations, loneBrackets, source);
        (QuotationMarks, QuotationApostrophes) = (MarkCount.Of(quotations.Marks, QuotationMarkScope.Quotations), MarkCount.Of(quotations.Marks, QuotationMarkScope.Apostrophes));
        if (source is null) (_unknownWords, _confusedWords) = ([], []);
    }

    /// <summary>The part of the article the block belongs to.</summary>
    public Zone Zone { get; }

    /// <summary>Runs of words that may be names, in order.</summary>
    public ImmutableArray<NameCandidate> Names { get; private set; }

    /// <summary>Acronyms, those in compounds included, in order.</summary>
    public ImmutableArray<AcronymUse> Acronyms { get; private set; }

    /// <summary>Words that no dictionary accepts, in order; names without a look of a slip left out. Read when first asked for.</summary>
    public ImmutableArray<UnknownWord> UnknownWords =>
        _unknownWords.IsDefault ? _unknownWords = UnknownWordReader.Read(Source!.Value.Block, Source.Value.Language) : _unknownWords;

    /// <summary>Quotation marks, as far as the block alone tells.</summary>
    public BlockQuotations Quotations { get; }

    /// <summary>Marks that open and close quotations, by how they are typed.</summary>
    public MarkCount QuotationMarks { get; }

    /// <summary>Apostrophes in words and beside them, by how they are typed.</summary>
    public MarkCount Apostrophes => WordApostrophes + QuotationApostrophes;

    /// <summary>Brackets without a partner in the block, in order.</summary>
    public ImmutableArray<LoneBracket> LoneBrackets { get; }

    /// <summary>Numbers with what they are of: amounts, dates, times, decades, ranges; in order.</summary>
    public ImmutableArray<Figure> Figures { get; private init; } = [];

    /// <summary>Figures of the running text that those beside them do not give, in order.</summary>
    public ImmutableArray<SumFault> SumFaults { get; private init; } = [];

    /// <summary>Ages of the running text in sentences that say when the person was born, in order.</summary>
    public ImmutableArray<StatedAge> Ages { get; private init; } = [];

    /// <summary>Words that can be written in two ways, in order; those in quoted words and titles left out.</summary>
    public ImmutableArray<VariantUse> Variants { get; private init; } = [];

    /// <summary>Compounds with a hyphen, and what may be one without.</summary>
    public CompoundWords Compounds { get; private init; } = CompoundWords.None;

    /// <summary>Indexes of the tokens that are a hyphen outside a word, a dash of any kind or an ellipsis, in order.</summary>
    public ImmutableArray<int> PauseMarks { get; private init; } = [];

    /// <summary>A bit for each capitalised word, by its hash: a long form stands only in a block that has the bits of its words.</summary>
    internal ulong CapitalizedWords { get; }

    /// <summary>Words that seem to stand for others, in order. Read when first asked for.</summary>
    public ImmutableArray<ConfusedWord> ConfusedWords =>
        _confusedWords.IsDefault ? _confusedWords = ConfusionReader.Read(Source!.Value.Block, Source.Value.Language) : _confusedWords;

    /// <summary>What the facts were read from; null for a block in which nobody writes.</summary>
    internal (BlockSyntax Block, LanguageData Language)? Source { get; }

    /// <summary>What rules noted of the block.</summary>
    internal ref KeptNotes Notes => ref _notes;

    private MarkCount WordApostrophes { get; init; }

    private MarkCount QuotationApostrophes { get; }

    /// <summary>Reads a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="language">The language of the article.</param>
    /// <param name="previous">The facts of the block that stood in its place before an edit, of which names and acronyms stay the same objects where the edit changed none; or null.</param>
    public static BlockFacts Create(BlockSyntax block, LanguageData language, BlockFacts? previous = null)
    {
        var facts = Read(block, language);
        if (previous is null || ReferenceEquals(facts, s_none)) return facts;
        if (facts.Names.Length == previous.Names.Length && facts.Names.Zip(previous.Names).All(n => n.First.HasSameContent(n.Second))) facts.Names = previous.Names;
        if (facts.Acronyms.SequenceEqual(previous.Acronyms)) facts.Acronyms = previous.Acronyms;
        return facts;
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

    private static BlockFacts Read(BlockSyntax block, LanguageData language)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(language);
        var zone = Zones.Of(block.Kind);
        if (zone == Zone.None) return s_none;
        // No rule looks at front matter: the cast alone does.
        var quotations = BlockQuotations.Read(block, language);
        if (zone == Zone.FrontMatter) return new BlockFacts(zone, NameReader.Read(block, language, quotations), [], null, 0, BlockQuotations.None, []);
        var figures = FigureReader.Read(block, language);
        return new BlockFacts(
            zone,
            NameReader.Read(block, language, quotations),
            AcronymReader.Read(block, language, quotations),
            (block, language),
            LongFormRepeats.Sign(block),
            quotations,
            BlockBrackets.Read(block))
        {
            WordApostrophes = MarkCount.InWords(block),
            Figures = figures,
            SumFaults = zone == Zone.Body ? SumFault.Read(block, figures, language.Figures) : [],
            Ages = zone == Zone.Body ? StatedAge.Read(block, figures, language.Figures) : [],
            Variants = BlockVariants.Read(block, language, quotations),
            Compounds = CompoundWords.Read(block, language, quotations),
            PauseMarks = Semantics.PauseMarks.Read(block),
        };
    }
}
