using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>
/// A piece of text as checks read it: what is no prose in it is masked with asterisks of the same length, so that each offset is a place. A block is one piece; the texts of
/// the images in it and the values of front matter are pieces of their own.
/// </summary>
public sealed class ScopedText
{
    private ScopedText(BlockSyntax? block, ScopeTags tags, string text, SourceMap map, ImmutableArray<TextSpan> sentences) =>
        (Block, Tags, Text, Map, Sentences) = (block, tags, text, map, sentences);

    /// <summary>The block whose prose this is, unit by unit, so that its tokens are those of the text; null for any other text.</summary>
    public BlockSyntax? Block { get; }

    /// <summary>What it is.</summary>
    public ScopeTags Tags { get; }

    /// <summary>The text, masked.</summary>
    public string Text { get; }

    /// <summary>From the text to the full text of the block that it is of; of a whole file, to the file.</summary>
    public SourceMap Map { get; }

    /// <summary>The sentences, as spans of the text.</summary>
    public ImmutableArray<TextSpan> Sentences { get; }

    /// <summary>All pieces of a block, in the order of the text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="format">How the document is marked up.</param>
    /// <param name="options">What is left out.</param>
    public static ImmutableArray<ScopedText> Of(BlockSyntax block, TextFormat format, ScopeOptions options)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(options);
        var pieces = ImmutableArray.CreateBuilder<ScopedText>(1);
        if (!block.Text.IsEmpty && BlockScopes.Of(block, format, options.Dialect) is { } tags && !IsSkipped(tags, options))
            pieces.Add(OfProse(block, tags, format, options));
        foreach (var (text, map) in block.Alternatives) Add(pieces, BlockScopes.Alternative(format), text, map, options);
        foreach (var (key, text, map) in block.ReadFrontMatter()) Add(pieces, BlockScopes.FrontMatter(key, format, options.Dialect), text, map, options);
        return pieces.DrainToImmutable();
    }

    /// <summary>A whole file as it is written.</summary>
    public static ScopedText Raw(DocumentSyntax document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Text.ToString();
        return new ScopedText(null, BlockScopes.Raw(document.Format), text, SourceMap.Window(0, text.Length), [new TextSpan(0, text.Length)]);
    }

    /// <summary>The text of all paragraphs, items and quotations, with a blank line between them.</summary>
    public static ScopedText Summary(DocumentSyntax document, ScopeOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        return new SummaryText(document, options).Build();
    }

    /// <summary>The place of a span of the text, in the full text of its block; of a whole file, in the file.</summary>
    public TextSpan ToSource(TextSpan span) => Map.ToSource(span);

    internal static ScopedText Create(ScopeTags tags, string text, SourceMap map, ImmutableArray<TextSpan> sentences) => new(null, tags, text, map, sentences);

    private static ScopedText OfProse(BlockSyntax block, ScopeTags tags, TextFormat format, ScopeOptions options) =>
        new(block, tags, TextMask.Apply(block, format, options), block.Map, ImmutableArray.CreateRange(block.Sentences, s => s.Span));

    private static void Add(ImmutableArray<ScopedText>.Builder pieces, ScopeTags tags, string text, SourceMap map, ScopeOptions options)
    {
        if (text.Length > 0 && !IsSkipped(tags, options)) pieces.Add(new ScopedText(null, tags, text, map, [new TextSpan(0, text.Length)]));
    }

    private static bool IsSkipped(ScopeTags tags, ScopeOptions options)
    {
        foreach (var selector in options.Skipped)
            if (selector.Matches(tags)) return true;
        return false;
    }
}
