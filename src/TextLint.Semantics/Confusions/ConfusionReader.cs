using System.Collections.Immutable;
using TextLint.Spelling.Neighbours;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Finds words of a block that seem to stand for others: by proofs first, else by how much better the other word fits among its neighbours.</summary>
internal readonly struct ConfusionReader
{
    // A word whose neighbours are known on both sides has this much more to be outweighed by; the prior odds of two words count within these bounds, as a corpus
    // of talk says little of what is frequent in news.
    private const double SupportedLeast = 3.5, LeastPrior = -1.5, MostPrior = 1, LeastSide = 0.5, OneSided = 1;

    // Telegrams of a headline, a cell or an item are not what the neighbours were counted in.
    private const double ShortBlockMore = 1;

    private const TokenFlags Unread = TokenFlags.AllCaps | TokenFlags.InnerCapital | TokenFlags.HasDigit | TokenFlags.Hyphenated | TokenFlags.NonAscii;

    private readonly BlockSyntax _block;
    private readonly LanguageData _language;
    private readonly ImmutableArray<SyntaxToken> _tokens;

    private ConfusionReader(BlockSyntax block, LanguageData language) => (_block, _language, _tokens) = (block, language, block.Tokens);

    /// <summary>Reads a block.</summary>
    public static ImmutableArray<ConfusedWord> Read(BlockSyntax block, LanguageData language)
    {
        if (language.Confusions.Count == 0) return [];
        var reader = new ConfusionReader(block, language);
        ImmutableArray<ConfusedWord>.Builder? found = null;
        foreach (var sentence in block.Sentences)
            for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
                if (reader.Decide(sentence, i) is { } word) (found ??= ImmutableArray.CreateBuilder<ConfusedWord>()).Add(word);
        return found?.ToImmutable() ?? [];
    }

    private ConfusedWord? Decide(SentenceSyntax sentence, int index)
    {
        var token = _tokens[index];
        if (token.Kind != SyntaxKind.Word || (token.Flags & Unread) != TokenFlags.None || _language.Confusions.Find(token.Hash) is not { } entry || !StandsFree(index)) return null;
        var place = new SentencePlace(_block, sentence, index);
        var isPlain = !token.Has(TokenFlags.Capitalized) || token.Has(TokenFlags.Initial);
        foreach (var proof in entry.Proofs)
            if ((proof.IsName ? token.Has(TokenFlags.Capitalized) : isPlain) && place.Proves(proof)) return Create(token, proof.Meant, isLookAlike: false);
        return isPlain && entry.Slips.Count > 0 && Weigh(place, entry) is { } slip ? Create(token, slip.Meant, slip.Kind == ConfusionKind.LookAlike) : null;
    }

    /// <summary>White space or a mark on either side, and no quotation marks on both: a word in marks of its own is spoken of, not used.</summary>
    private bool StandsFree(int index)
    {
        var (before, after) = (index > 0 ? _tokens[index - 1] : default, index + 1 < _tokens.Length ? _tokens[index + 1] : default);
        if (before.Length > 0 && !before.IsSpace && !before.IsQuotationMark && before.Kind is not (SyntaxKind.Bullet or SyntaxKind.EmDash or SyntaxKind.OpenBracket)) return false;
        if (before.IsQuotationMark && after.IsQuotationMark) return false;
        return after.Length == 0 || after.IsSpace || after.IsQuotationMark || after.Kind is SyntaxKind.FullStop or SyntaxKind.Comma or SyntaxKind.Colon or SyntaxKind.Semicolon
            or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.EmDash or SyntaxKind.CloseBracket;
    }

    private ConfusionSlip? Weigh(SentencePlace place, ConfusionEntry entry)
    {
        var model = _language.Neighbours;
        if (model.IsEmpty) return null;
        var context = place.GetContext();
        if (model.Attests(context, entry.Hash)) return null;
        var written = model.Fit(context, entry.Hash);
        var (best, most) = (default(ConfusionSlip), 0.0);
        foreach (var slip in entry.Slips)
        {
            var gain = Gain(written, model.Fit(context, slip.Hash), slip.Kind) - slip.Least;
            if (gain >= 0 && (best is null || gain > most)) (best, most) = (slip, gain);
        }
        return best;
    }

    /// <summary>Decades by which the other word fits better; less than any measure where nothing that is known to be written speaks for it.</summary>
    private double Gain(NeighbourFit written, NeighbourFit meant, ConfusionKind kind)
    {
        var (known, knownOfWritten) = (meant.Seen & NgramSides.Pairs, written.Seen & NgramSides.Pairs);
        var isAttested = known == NgramSides.Pairs || (meant.Seen & NgramSides.Triples) != NgramSides.None;
        if (!isAttested && (kind != ConfusionKind.LookAlike || known == NgramSides.None || knownOfWritten != NgramSides.None)) return double.MinValue;
        var (left, right) = (meant.Left - written.Left, meant.Right - written.Right);
        var gain = left + right + Math.Clamp(meant.Frequency - written.Frequency, LeastPrior, MostPrior);
        if (knownOfWritten == NgramSides.Pairs && gain < SupportedLeast) return double.MinValue;
        if (kind != ConfusionKind.Habit && Math.Min(left, right) < LeastSide) gain -= OneSided;
        return _block.Kind is SyntaxKind.Paragraph or SyntaxKind.BlockQuote or SyntaxKind.ListItem or SyntaxKind.Footnote ? gain : gain - ShortBlockMore;
    }

    private static ConfusedWord Create(SyntaxToken token, string meant, bool isLookAlike)
    {
        var isCapital = token.Has(TokenFlags.Capitalized);
        var text = isCapital ? string.Concat(meant[..1].ToUpperInvariant(), meant.AsSpan(1)) : meant;
        return new ConfusedWord(token.Span, token.Hash, text, isLookAlike);
    }
}
