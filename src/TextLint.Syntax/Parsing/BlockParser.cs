using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TextLint.Syntax.Parsing;

/// <summary>Reads a block's prose into tokens and sentences.</summary>
internal static class BlockParser
{
    public static (ImmutableArray<SyntaxToken> Tokens, ImmutableArray<SentenceSyntax> Sentences) Parse(ReadOnlySpan<char> prose, BlockSource source, ParseOptions options)
    {
        if (prose.IsEmpty) return ([], []);
        var language = LanguageConventions.For(options.Language);
        var tokens = Tokenizer.Read(prose, source.Inlines, language);
        var sentences = SentenceSplitter.Split(prose, tokens, language);
        InitialMarker.Mark(tokens, sentences);
        return (ImmutableCollectionsMarshal.AsImmutableArray(tokens), sentences);
    }
}
