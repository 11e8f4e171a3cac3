using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>What a front end found out about a block, before it is read into tokens.</summary>
internal sealed record BlockSource(SyntaxKind Kind, string FullText)
{
    /// <summary>1 to 6 for a heading.</summary>
    public int Level { get; init; }

    /// <summary>What the block owes to its place.</summary>
    public BlockContext Context { get; init; }

    /// <summary>The prose, or null where it is the window on <see cref="FullText"/> that <see cref="Map"/> shows.</summary>
    public string? Prose { get; init; }

    /// <summary>From the prose to <see cref="FullText"/>; without segments where there is no prose.</summary>
    public SourceMap Map { get; init; } = SourceMap.Create([]);

    public ImmutableArray<InlineSyntax> Inlines { get; init; } = [];

    public ImmutableArray<TextSpan> Comments { get; init; } = [];

    public ImmutableArray<AlternativeText> Alternatives { get; init; } = [];

    /// <summary>True where every field agrees; arrays are compared by what they hold.</summary>
    public bool HasSameContent(BlockSource other) =>
        Kind == other.Kind && Level == other.Level && Context == other.Context && FullText == other.FullText && Prose == other.Prose
            && Map.Equals(other.Map) && Inlines.AsSpan().SequenceEqual(other.Inlines.AsSpan()) && Comments.AsSpan().SequenceEqual(other.Comments.AsSpan())
            && Alternatives.AsSpan().SequenceEqual(other.Alternatives.AsSpan());
}
