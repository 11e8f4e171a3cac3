using System.Collections.Immutable;

namespace TextLint.Syntax.Parsing;

/// <summary>Marks the words whose capital says nothing, by their place in a sentence or a quotation.</summary>
internal static class InitialMarker
{
    /// <summary>Sets <see cref="TokenFlags.Initial"/> in <paramref name="tokens"/>.</summary>
    public static void Mark(Span<SyntaxToken> tokens, ImmutableArray<SentenceSyntax> sentences)
    {
        foreach (var sentence in sentences) MarkFrom(tokens, sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        for (var i = 0; i + 1 < tokens.Length; i++)
            if (tokens[i].Kind == SyntaxKind.Colon ? tokens[i + 1].IsSpace : IsOpeningQuote(tokens, i)) MarkFrom(tokens, i + 1, tokens.Length);
    }

    private static bool IsOpeningQuote(ReadOnlySpan<SyntaxToken> tokens, int index)
    {
        var kind = tokens[index].Kind;
        if (!TokenShape.IsDoubleQuote(kind) || !TokenShape.IsAtOpening(tokens, index)) return false;
        // French sets a space inside its guillemets; no other mark opens before one.
        return kind == SyntaxKind.LeftGuillemet || !tokens[index + 1].IsSpace;
    }

    /// <summary>A run of marks is walked once for each mark in it, so the walk is short.</summary>
    private static void MarkFrom(Span<SyntaxToken> tokens, int index, int end)
    {
        const int LongestLeadIn = 16;
        end = Math.Min(end, index + LongestLeadIn);
        while (index < end && TokenShape.IsLeadIn(tokens[index].Kind)) index++;
        if (index >= end || !tokens[index].IsWord) return;
        var token = tokens[index];
        tokens[index] = new SyntaxToken(token.Kind, token.Start, token.Length, token.Flags | TokenFlags.Initial, token.Hash);
    }
}
