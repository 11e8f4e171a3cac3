namespace TextLint.Semantics;

/// <summary>
/// Finds the two words that an unknown one is made of from what stands on both sides of it. Compounds are made of nouns and particles (<c>timeframe</c>, <c>dropdown</c>), and no
/// count of pairs tells them from two words; so one part must be a word that makes none, and the four words must be likelier side by side than chance has it.
/// </summary>
internal readonly ref struct SplitsBetween(LanguageData language, ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isInitial)
{
    // Frequencies of words are decimal logarithms of so many in a milliard.
    private const double Milliard = 9;

    // What a pair must reach in decades, by how surely its parts make no compound.
    private const double Free = -6, FreeSecond = -5, Initial = -4.5, OfTwoKinds = -4, Particle = -3, Form = -5.5, LongInitial = -7.5, Long = -8;
    private const double Common = 1.5, Pronoun = 0.3;
    private const int ShortestWord = 5, LongPart = 5, LongTitle = 6, LongNoun = 7, LongPair = 15;

    private readonly ReadOnlySpan<char> _left = left, _right = right;

    /// <summary>The likeliest pair of words where it is likely enough; else null.</summary>
    public WordSplit? Find(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord || language.Usage.IsNeverJoined(word)) return null;
        var best = default(Pair);
        for (var at = 1; at < word.Length; at++)
        {
            var pair = Measure(word, at);
            if (pair.At > 0 && (best.At == 0 || pair.Decades > best.Decades)) best = pair;
        }
        if (best.At == 0 || !IsLikely(word[..best.At], word[best.At..], best)) return null;
        return new WordSplit(word[..best.At].ToString(), word[best.At..].ToString(), Math.Clamp((int)Math.Round(4 - (2 * best.Decades)), 0, UnknownWordVerdict.MostRare));
    }

    private Pair Measure(ReadOnlySpan<char> word, int at)
    {
        var first = word[..at];
        var second = word[at..];
        if ((at == 1 && !language.Usage.IsFree(first) && !language.Usage.IsFreeFirst(first)) || (second.Length == 1 && !language.Usage.IsFreeSecond(second)) || !IsKnown(second)) return default;
        Span<char> lower = stackalloc char[first.Length];
        if (!IsKnown(first) && !IsKnown(lower[..first.ToLowerInvariant(lower)])) return default;
        var model = language.Speller.Model;
        var (before, after) = (model.FrequencyOf(first), model.FrequencyOf(second));
        if (before == 0 || after == 0) return default;
        var (inner, outerLeft, outerRight) = (model.BigramScore(first, second), model.BigramScore(_left, first), model.BigramScore(second, _right));
        return new Pair(at, before + after - (2 * Milliard) + inner + outerLeft + outerRight, inner, outerLeft, outerRight);
    }

    private bool IsKnown(ReadOnlySpan<char> part) => language.Speller.Check(part) || language.Speller.Model.Contains(part);

    private bool IsLikely(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Pair pair)
    {
        if (first.Equals(second, StringComparison.OrdinalIgnoreCase)) return false;
        if (char.IsAsciiLetterUpper(first[0])) return isInitial ? IsLikelyInitial(first, second, pair) : IsLikelyTitle(first, second, pair);
        // A small letter at the start of a sentence is a name's.
        return !isInitial && IsLikelyInside(first, second, pair);
    }

    /// <summary>The last word of a title and a word of grammar: <c>Officeof</c>; what stands behind it tells it from a name, as <c>Broughton</c>.</summary>
    private bool IsLikelyTitle(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Pair pair)
    {
        if (first.Length < LongTitle || pair.Decades < Free || pair.Right <= 0) return false;
        return language.Usage.IsFree(second) ? pair.Left > 0 || pair.Inner > 0 : language.Usage.IsFreeSecond(second) && pair.Left > 0;
    }

    /// <summary>Names stand at the start of sentences too, so the word behind must know the pair.</summary>
    private bool IsLikelyInitial(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Pair pair)
    {
        var usage = language.Usage;
        var (isFirst, isSecond) = (usage.IsFree(first), usage.IsFree(second));
        if (first.Length == 1) return isFirst && pair.Inner > Pronoun && second.Length > 3;
        if (isFirst && (isSecond || usage.IsFreeSecond(second))) return pair.Decades >= Initial && (pair.Right > 0 || pair.Inner > 1);
        if (isFirst && first.Length > 2 && second.Length >= LongTitle && pair.Decades >= LongInitial && (pair.Inner > 0 || pair.Right > 0)) return true;
        if (isFirst || usage.IsFreeFirst(first)) return pair.Decades >= Initial - 1 && second.Length > 3 && ((pair.Right > 0 && pair.Inner > 0) || pair.Inner > Common);
        return isSecond && pair.Decades >= Initial && first.Length > 3 && pair.Inner > 0 && pair.Right > 0;
    }

    private bool IsLikelyInside(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Pair pair)
    {
        var usage = language.Usage;
        var (isFirst, isSecond) = (usage.IsFree(first), usage.IsFree(second));
        var isShort = first.Length + second.Length <= ShortestWord;
        if (isFirst && isSecond) return pair.Decades >= Free && (!isShort || pair.Outer > 1);
        if ((isFirst && usage.IsFreeSecond(second)) || (isSecond && usage.IsFreeFirst(first))) return pair.Decades >= OfTwoKinds && (isShort ? pair.IsKnownOnBothSides : pair.Outer > 0);
        if (isFirst) return pair.Decades >= Free && second.Length > 3 && (pair.Outer > 0 || pair.Inner > 0);
        if (isSecond) return pair.Decades >= FreeSecond && first.Length > 3 && pair.Outer > 0 && (second.Length > 2 || pair.Outer > Common || pair.Inner > 0);
        return usage.IsFreeFirst(first) || usage.IsFreeSecond(second) ? IsLikelyParticle(first, second, pair) : IsLikelyForm(first, second, pair);
    }

    private bool IsLikelyParticle(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Pair pair)
    {
        var usage = language.Usage;
        // No compound of a form and a particle: "hotelsin", "focusedon".
        if (usage.IsFreeSecond(second) && first.Length >= LongPart && usage.IsInflected(first)) return pair.Decades >= Form && pair.Outer > 0;
        if (!usage.IsFreeFirst(first)) return pair.Decades >= Particle - 0.5 && first.Length >= LongPart && pair.IsKnownOnBothSides;
        if (usage.IsFreeSecond(second)) return pair.Decades >= Particle && pair.IsKnownOnBothSides;
        if (second.Length < LongPart || pair.Outer <= 0) return false;
        return pair.Decades >= (first.Length == 1 ? Particle : FreeSecond) && (first.Length > 2 || pair.Inner > 0 || pair.Decades >= OfTwoKinds);
    }

    /// <summary>No compound begins with a form that ends so (<c>reallyliked</c>, <c>selectedcontract</c>), and none joins two words as long as <c>governmentfunding</c>.</summary>
    private bool IsLikelyForm(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Pair pair)
    {
        var usage = language.Usage;
        if (pair.Decades >= Free && first.Length >= LongPart && second.Length > 3 && usage.EndsNoFirstPart(first)) return true;
        if (pair.Decades < Long || first.Length < LongNoun || second.Length < LongNoun || first.Length + second.Length < LongPair) return false;
        return pair.Outer > 0 && !usage.BeginsCompounds(first) && !usage.EndsCompounds(second);
    }

    private readonly record struct Pair(int At, double Decades, double Inner, double Left, double Right)
    {
        public double Outer => Left + Right;

        public bool IsKnownOnBothSides => Left > 0 && Right > 0;
    }
}
