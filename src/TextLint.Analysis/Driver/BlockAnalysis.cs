using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Analysis;

/// <summary>All that was computed from one block alone. Positions are offsets of the block's full text, so it holds wherever the block goes.</summary>
internal sealed record BlockAnalysis(
    BlockSyntax Block,
    BlockFacts Facts,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<SuppressionDirective> Directives,
    ImmutableArray<ValeComment> ValeComments)
{
    /// <summary>The rules that gave the block up, by id, each with the reason.</summary>
    public ImmutableArray<(string Rule, string Reason)> GivenUp { get; init; } = [];

    /// <summary>The rules that did not look at the block, because they had given up too many others of the file.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = [];
}
