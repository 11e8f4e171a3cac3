using System.Runtime.InteropServices;

namespace TextLint.Syntax.Parsing;

/// <summary>Reads a block's prose into tokens and sentences.</summary>
internal static class BlockParser
{
    private static readonly ParsedProse Empty = new([], []);

    public static ParsedProse Parse(ReadOnlySpan<char> prose, BlockSource source, ParseOptions options)
    {
        if (prose.IsEmpty) return Empty;
        var language = LanguageConventions.For(options.Language);
        var tokens = Tokenizer.Read(prose, source.Inlines, language);
        var sentences = SentenceSplitter.Split(prose, tokens, language);
        InitialMarker.Mark(tokens, sentences);
        return new ParsedProse(ImmutableCollectionsMarshal.AsImmutableArray(tokens), sentences);
    }
}
