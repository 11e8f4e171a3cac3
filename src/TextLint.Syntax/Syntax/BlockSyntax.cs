using System.Collections.Immutable;
using TextLint.Syntax.Markup;
using TextLint.Syntax.Parsing;
using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>
/// A block: the unit of work. It knows its own text and nothing of its place in the document, so it and everything computed from it
/// outlives edits elsewhere. Blocks tile the source: the <see cref="FullText"/>s of a document, joined, are its text.
/// </summary>
public sealed class BlockSyntax
{
    private readonly BlockSource _source;
    private readonly ParseOptions _options;
    private readonly int _proseStart;
    private readonly int _proseLength;

    /// <summary>The block as the front end made it; the same block at another place shares what was read from its text.</summary>
    private readonly BlockSyntax _origin;

    // Filled in on demand. Two threads may both do it; the results are equal and either may stay.
    private ParsedProse? _parsed;
    private ResidueScore? _score;
    private BlockSyntax?[]? _placed;
    private BlockSyntax? _residue;

    private BlockSyntax(BlockSource source, ParseOptions options)
    {
        (_source, _options, _origin, Kind, Context) = (source, options, this, source.Kind, source.Context);
        (_proseStart, _proseLength) = source.Prose is { } prose
            ? (0, prose.Length)
            : (Map.ToSource(default).Start, Map.Segments.IsEmpty ? 0 : Map.Segments[0].ProseLength);
    }

    private BlockSyntax(BlockSyntax other, SyntaxKind kind, BlockContext context)
    {
        (_source, _options, _origin, Kind, Context) = (other._source, other._options, other._origin, kind, context);
        (_proseStart, _proseLength) = (other._proseStart, other._proseLength);
    }

    /// <summary>One of the block kinds.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int Level => _source.Level;

    /// <summary>What the block owes to its place.</summary>
    public BlockContext Context { get; }

    /// <summary>All source of the block: markup, prose and the blank lines after it.</summary>
    public string FullText => _source.FullText;

    /// <summary>The prose: what a reader reads. Empty for code and markup; of front matter the values that are shown.</summary>
    public ReadOnlySpan<char> Text => (_source.Prose ?? _source.FullText).AsSpan(_proseStart, _proseLength);

    /// <summary>From the prose to <see cref="FullText"/>.</summary>
    public SourceMap Map => _source.Map;

    /// <summary>Emphasis, links and code in the prose, by start.</summary>
    public ImmutableArray<InlineSyntax> Inlines => _source.Inlines;

    /// <summary>HTML comments in the block, as spans of <see cref="FullText"/>.</summary>
    public ImmutableArray<TextSpan> Comments => _source.Comments;

    /// <summary>The texts that stand for images inside the block, in order. Where an image stands alone its text is the prose.</summary>
    public ImmutableArray<AlternativeText> Alternatives => _source.Alternatives;

    /// <summary>The tokens, which tile the prose. Read when first asked for.</summary>
    public ImmutableArray<SyntaxToken> Tokens => Parsed.Tokens;

    /// <summary>The sentences, in order.</summary>
    public ImmutableArray<SentenceSyntax> Sentences => Parsed.Sentences;

    /// <summary>True where the block has words for a reader and is not residue.</summary>
    public bool IsProse => Kind is >= SyntaxKind.Heading and < SyntaxKind.Residue;

    /// <summary>How far the block looks like page furniture, wherever it stands.</summary>
    internal ResidueScore ResidueScore => _origin._score ??= ResidueScorer.Score(_origin, _options);

    private ParsedProse Parsed => _origin._parsed ??= BlockParser.Parse(Text, _source, _options);

    /// <summary>The texts at the top of front matter, each with its key, whether a reader sees them or not; none for a block of another kind. Read anew at each call.</summary>
    public ImmutableArray<FrontMatterValue> ReadFrontMatter() => Kind == SyntaxKind.FrontMatter ? FrontMatterReader.ReadValues(FullText) : [];

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> GetText(SyntaxToken token) => Text.Slice(token.Start, token.Length);

    /// <summary>Index in <see cref="Tokens"/> of the first token that starts at a place of the prose or after it; their number where none does. Takes logarithmic time.</summary>
    /// <param name="position">A UTF-16 offset in <see cref="Text"/>.</param>
    public int FindTokenIndex(int position)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>A span of the prose as a string.</summary>
    public string GetString(TextSpan span) => Text.Slice(span.Start, span.Length).ToString();

    /// <summary>A block that reads its tokens and sentences when they are first asked for, once for all places it may stand at.</summary>
    internal static BlockSyntax Create(BlockSource source, ParseOptions options) => new(source, options);

    /// <summary>The same block, read as residue.</summary>
    internal BlockSyntax AsResidue() => _residue ??= new BlockSyntax(this, SyntaxKind.Residue, Context);

    /// <summary>The same block at the start or end of the document, or away from it; each place gives one object, whenever it is asked for.</summary>
    internal BlockSyntax At(bool isFirst, bool isLast)
    {
        if (Context.IsFirst == isFirst && Context.IsLast == isLast) return this;
        var placed = _origin._placed ??= new BlockSyntax?[4];
        return placed[(isFirst ? 1 : 0) + (isLast ? 2 : 0)] ??= new BlockSyntax(_origin, Kind, Context with { IsFirst = isFirst, IsLast = isLast });
    }

    /// <summary>True where the two were made of the same source, so that all read from them is the same.</summary>
    internal bool HasSameSource(BlockSyntax other) => ReferenceEquals(_source, other._source) || _source.HasSameContent(other._source);

    /// <inheritdoc cref="HasSameSource(BlockSyntax)"/>
    internal bool HasSameSource(BlockSource other) => _source.HasSameContent(other);
}
