using System.Collections.Immutable;

namespace TextLint.Syntax.Parsing;

/// <summary>What a front end made of a text: blocks that tile it, without marks of position and residue, which need them all.</summary>
internal readonly record struct FrontEndResult(List<BlockSyntax> Blocks, ImmutableArray<ParseNotice> Notices);
