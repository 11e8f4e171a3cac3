using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>The compounds of a block that have a hyphen, and the words that may be compounds without one; the writer's own alone.</summary>
public sealed class CompoundWords
{
    private const int ShortestClosed = 5, ShortestPart = 1, LongestWord = 40;

    private CompoundWords(ImmutableArray<TextSpan> hyphenated, ImmutableArray<uint> closed) => (Hyphenated, Closed) = (hyphenated, closed);

    /// <summary>A block without words.</summary>
    public static CompoundWords None { get; } = new([], []);

    /// <summary>Words of two parts with a hyphen between them, in lower case but for the first of a sentence, in order; spans of the block's prose.</summary>
    public ImmutableArray<TextSpan> Hyphenated { get; }

    /// <summary>Hashes of the tokens in lower case, but for the first of a sentence, that have five letters or more and no hyphen; in order.</summary>
    public ImmutableArray<uint> Closed { get; }

    internal static CompoundWords Read(BlockSyntax block, LanguageData language, BlockQuotations quotations)
    {
        if (language.Variants.IsEmpty) return None;
        ImmutableArray<TextSpan>.Builder? hyphenated = null;
        ImmutableArray<uint>.Builder? closed = null;
        var walk = quotations.Walk();
        foreach (var token in block.Tokens)
        {
            if (token.Kind != SyntaxKind.Word || token.Length < ShortestClosed || !IsPlain(token)) continue;
            if (!token.Has(TokenFlags.Hyphenated)) (closed ??= ImmutableArray.CreateBuilder<uint>()).Add(token.Hash);
            else if (IsPair(block.GetText(token)) && !walk.IsQuoted(token.Start) && !CitedMarkup.Contains(block, token)) (hyphenated ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(token.Span);
        }
        return hyphenated is null && closed is null ? None : new CompoundWords(hyphenated?.DrainToImmutable() ?? [], closed?.DrainToImmutable() ?? []);
    }

    private static bool IsPlain(SyntaxToken token) =>
        (token.Flags & (TokenFlags.AllCaps | TokenFlags.InnerCapital | TokenFlags.HasDigit | TokenFlags.Apostrophe)) == TokenFlags.None
        && (!token.Has(TokenFlags.Capitalized) || token.Has(TokenFlags.Initial));

    private static bool IsPair(ReadOnlySpan<char> word)
    {
        var at = word.IndexOfAny('-', '\u2010', '\u2011');
        return word.Length <= LongestWord && at >= ShortestPart && word.Length - at > 2 && word[(at + 1)..].IndexOfAny('-', '\u2010', '\u2011') < 0 && char.IsLower(word[at + 1]);
    }
}
