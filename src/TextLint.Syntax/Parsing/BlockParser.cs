using System.Collections.Immutable;

namespace TextLint.Syntax.Parsing;

/// <summary>Reads a block's prose into tokens and sentences.</summary>
internal static class BlockParser
{
    public static (ImmutableArray<SyntaxToken> Tokens, ImmutableArray<SentenceSyntax> Sentences) Parse(ReadOnlySpan<char> prose, BlockSource source, ParseOptions options) => throw new NotSupportedException();
}
