using System.Collections.Immutable;

namespace TextLint.Syntax;

/// <summary>What was read from a block's prose; one object, so that it is published whole.</summary>
internal sealed record ParsedProse(ImmutableArray<SyntaxToken> Tokens, ImmutableArray<SentenceSyntax> Sentences);
