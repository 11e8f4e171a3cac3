using TextLint.Cli.Renderers;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Cli.Statistics;

/// <summary>A long sentence.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="Span">Its place in the block's prose.</param>
internal sealed record LongSentence(int Words, int Block, TextSpan Span)
{
    /// <summary>That of an article without sentences.</summary>
    public static LongSentence None { get; } = new(0, 0, default);

    /// <summary>Its line, from 1; 0 before it is placed.</summary>
    public int Line { get; private init; }

    /// <summary>How it begins.</summary>
    public string Begin { get; private init; } = "";

    /// <summary>The sentence with its line and its beginning, so that the article need not be kept.</summary>
    public LongSentence Place(DocumentSyntax document) => Words == 0 ? this : this with
    {
        Line = document.Text.GetLinePosition(document.ToSource(Block, Span).Start).Line + 1,
        Begin = Excerpt.Shorten(document.Blocks[Block].GetString(Span)),
    };
}
