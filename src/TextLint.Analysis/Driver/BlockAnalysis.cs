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
    ImmutableArray<ValeComment> ValeComments);
