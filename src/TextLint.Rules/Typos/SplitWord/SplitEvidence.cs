using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Typos;

/// <summary>Weighs two words against the one that they make: what stands around them fits the one better, or a part is no word.</summary>
internal readonly ref struct SplitEvidence(BlockSyntax block, LanguageData language, int first)
{
    /// <summary>A rarer word is not taken for what was meant: too many pairs of little words make one.</summary>
    public const int LeastFrequency = 5;

    // In decades: so much oftener than by chance must the one word stand where the two do, and so much likelier must it be there.
    private const double LeastFit = 3, LeastGain = 5;

    // What the scale of frequencies counts by.
    private const double Billion = 9;

    private readonly ReadOnlySpan<SyntaxToken> _tokens = block.Tokens.AsSpan();

    /// <summary>True where the writer meant <paramref name="joined"/>.</summary>
    public bool SpeaksFor(ReadOnlySpan<char> joined)
    {
        var (before, after) = (block.GetText(_tokens[first]).ToString(), block.GetText(_tokens[first + 2]).ToString());
        var speller = language.Speller;
        var isBroken = !speller.Check(before) || !speller.Check(after);
        if (isBroken) return before.Length > 1 && after.Length > 1 && !IsPrefix(before);
        var left = WordAt(first - 2, first - 1);
        var right = WordAt(first + 4, first + 3);
        var model = speller.Model;
        var fit = model.BigramScore(left, joined) + model.BigramScore(joined, right);
        var one = model.FrequencyOf(joined) + fit;
        var two = model.FrequencyOf(before) + model.FrequencyOf(after) - Billion + model.BigramScore(before, after) + model.BigramScore(left, before) + model.BigramScore(after, right);
        return fit >= LeastFit && one - two >= LeastGain;
    }

    /// <summary>After these it is the hyphen that is missing, or a phrase of Latin: <c>post mortem</c>.</summary>
    private static bool IsPrefix(string word) => word is "anti" or "co" or "de" or "ex" or "inter" or "non" or "post" or "pre" or "pro" or "re" or "sub";

    private ReadOnlySpan<char> WordAt(int index, int space) =>
        index >= 0 && index < _tokens.Length && _tokens[space].IsSpace && _tokens[index].IsWord ? block.GetText(_tokens[index]) : [];
}
