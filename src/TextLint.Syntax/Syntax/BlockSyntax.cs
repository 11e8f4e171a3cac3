using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>
/// A block: the unit of work. It knows its own text and nothing of its place in the document, so it and everything computed from it
/// outlives edits elsewhere. Blocks tile the source: the <see cref="FullText"/>s of a document, joined, are its text.
/// </summary>
public sealed class BlockSyntax
{
    private readonly string _prose;
    private readonly int _proseStart;
    private readonly int _proseLength;
    private BlockSyntax? _residue;

    internal BlockSyntax(BlockSource source, ImmutableArray<SyntaxToken> tokens, ImmutableArray<SentenceSyntax> sentences)
    {
        (Kind, Level, Context, FullText, Map) = (source.Kind, source.Level, source.Context, source.FullText, source.Map);
        (Inlines, Comments, Tokens, Sentences) = (source.Inlines, source.Comments, tokens, sentences);
        (_prose, _proseStart, _proseLength) = source.Prose is { } prose
            ? (prose, 0, prose.Length)
            : (FullText, Map.ToSource(default).Start, Map.Segments.IsEmpty ? 0 : Map.Segments[0].ProseLength);
    }

    private BlockSyntax(BlockSyntax other, SyntaxKind kind, BlockContext context)
    {
        (Kind, Level, Context, FullText, Map) = (kind, other.Level, context, other.FullText, other.Map);
        (Inlines, Comments, Tokens, Sentences) = (other.Inlines, other.Comments, other.Tokens, other.Sentences);
        (_prose, _proseStart, _proseLength) = (other._prose, other._proseStart, other._proseLength);
    }

    /// <summary>One of the block kinds.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int Level { get; }

    /// <summary>What the block owes to its place.</summary>
    public BlockContext Context { get; }

    /// <summary>All source of the block: markup, prose and the blank lines after it.</summary>
    public string FullText { get; }

    /// <summary>The prose: what a reader reads. Empty for code, front matter and markup.</summary>
    public ReadOnlySpan<char> Text => _prose.AsSpan(_proseStart, _proseLength);

    /// <summary>From the prose to <see cref="FullText"/>.</summary>
    public SourceMap Map { get; }

    /// <summary>Emphasis, links and code in the prose, by start.</summary>
    public ImmutableArray<InlineSyntax> Inlines { get; }

    /// <summary>HTML comments in the block, as spans of <see cref="FullText"/>.</summary>
    public ImmutableArray<TextSpan> Comments { get; }

    /// <summary>The tokens, which tile the prose.</summary>
    public ImmutableArray<SyntaxToken> Tokens { get; }

    /// <summary>The sentences, in order.</summary>
    public ImmutableArray<SentenceSyntax> Sentences { get; }

    /// <summary>True where the block has words for a reader and is not residue.</summary>
    public bool IsProse => Kind is >= SyntaxKind.Heading and < SyntaxKind.Residue;

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> GetText(SyntaxToken token) => Text.Slice(token.Start, token.Length);

    /// <summary>A span of the prose as a string.</summary>
    public string GetString(TextSpan span) => Text.Slice(span.Start, span.Length).ToString();

    /// <summary>Reads a block: tokens and sentences are made here, once.</summary>
    internal static BlockSyntax Create(BlockSource source, ParseOptions options)
    {
        var prose = source.Prose ?? source.FullText.AsSpan(source.Map.ToSource(default).Start, source.Map.Segments.IsEmpty ? 0 : source.Map.Segments[0].ProseLength);
        var (tokens, sentences) = Parsing.BlockParser.Parse(prose, source, options);
        return new BlockSyntax(source, tokens, sentences);
    }

    /// <summary>The same block, read as residue.</summary>
    internal BlockSyntax AsResidue() => _residue ??= new BlockSyntax(this, SyntaxKind.Residue, Context);

    /// <summary>The same block at the start or end of the document, or away from it.</summary>
    internal BlockSyntax At(bool isFirst, bool isLast) =>
        Context.IsFirst == isFirst && Context.IsLast == isLast ? this : new BlockSyntax(this, Kind, Context with { IsFirst = isFirst, IsLast = isLast });
}
