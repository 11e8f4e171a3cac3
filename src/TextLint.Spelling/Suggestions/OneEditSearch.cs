namespace TextLint.Spelling.Suggestions;

/// <summary>
/// Tries every word that is one slip away and asks the dictionary for it: the way to compounds and to forms of languages whose words
/// cannot be listed. The number of questions is bounded.
/// </summary>
internal sealed class OneEditSearch(SlipGrid grid, HitList hits)
{
    // A dictionary of compounds may think for some microseconds about each.
    private const int MaxQuestions = 150;

    // The likeliest slips are tried first: those that cost up to the first of these, then up to the second, and so on.
    private static readonly int[] s_costs = [SlipCosts.UnitsPerNat * 37 / 10, SlipCosts.UnitsPerNat * 46 / 10, SlipCosts.UnitsPerNat * 51 / 10, SlipGrid.Infinite];

    private readonly char[] _word = new char[SlipGrid.MaxLength];
    private WordPredicate _accepts = static _ => true;
    private SlipCosts _costs = DefaultSlips.Create("");
    private int _limit, _questions;
    private bool _isCapital;

    /// <summary>Adds the words that the dictionary accepts.</summary>
    /// <param name="typed">What was typed, folded.</param>
    /// <param name="alphabet">Letters to try, the likeliest first.</param>
    /// <param name="isCapital">True where words are asked for with a capital.</param>
    /// <param name="accepts">Asked of each word.</param>
    /// <param name="costs">What slips cost.</param>
    /// <param name="limits">What slips may cost.</param>
    public void Run(ReadOnlySpan<char> typed, ReadOnlySpan<char> alphabet, bool isCapital, WordPredicate accepts, SlipCosts costs, in SlipLimits limits)
    {
        if (typed.Length < 2 || typed.Length >= SlipGrid.MaxLength) return;
        (_accepts, _costs, _limit, _questions, _isCapital) = (accepts, costs, limits.Most, MaxQuestions, isCapital);
        grid.SetLimits(limits);
        TrySwaps(typed);
        TryWithout(typed);
        var least = 0;
        foreach (var most in s_costs)
        {
            foreach (var letter in alphabet)
            {
                if (_questions <= 0) return;
                if (char.IsLetter(letter) || letter == '\'') TryLetter(typed, WordFolding.Fold(letter), least, most);
            }
            least = most + 1;
        }
    }

    private void TrySwaps(ReadOnlySpan<char> typed)
    {
        for (var at = 0; at + 1 < typed.Length; at++)
        {
            if (typed[at] == typed[at + 1]) continue;
            var word = Begin(typed, typed.Length);
            (word[at], word[at + 1]) = (word[at + 1], word[at]);
            Ask(word);
        }
    }

    private void TryWithout(ReadOnlySpan<char> typed)
    {
        for (var at = 0; at < typed.Length; at++)
        {
            if (at > 0 && typed[at] == typed[at - 1]) continue;
            var word = Begin(typed, typed.Length - 1);
            typed[(at + 1)..].CopyTo(word[at..]);
            Ask(word);
        }
    }

    // The letters whose slip costs between two bounds, at every place.
    private void TryLetter(ReadOnlySpan<char> typed, char letter, int least, int most)
    {
        var meant = LetterClass.Of(letter);
        for (var at = 0; at <= typed.Length; at++)
        {
            var dropped = _costs.Dropped(at == 0 ? LetterClass.Start : LetterClass.Of(typed[at - 1]), meant);
            if (dropped >= least && dropped <= most) Ask(WithLetter(typed, at, letter));
            if (at == typed.Length || typed[at] == letter) continue;
            var replaced = _costs.Replaced(meant, LetterClass.Of(typed[at]));
            if (replaced < least || replaced > most) continue;
            var word = Begin(typed, typed.Length);
            word[at] = letter;
            Ask(word);
        }
    }

    private Span<char> WithLetter(ReadOnlySpan<char> typed, int at, char letter)
    {
        var word = Begin(typed, typed.Length + 1);
        word[at] = letter;
        typed[at..].CopyTo(word[(at + 1)..]);
        return word;
    }

    private Span<char> Begin(ReadOnlySpan<char> typed, int length)
    {
        typed[..Math.Min(typed.Length, length)].CopyTo(_word);
        return _word.AsSpan(0, length);
    }

    private void Ask(Span<char> word)
    {
        if (--_questions < 0) return;
        if (_isCapital) word[0] = char.ToUpperInvariant(word[0]);
        if (!_accepts(word)) return;
        for (var depth = 0; depth < word.Length; depth++) grid.Push(depth, WordFolding.Fold(word[depth]));
        if (grid.CostAt(word.Length) is var cost && cost <= _limit) hits.Add(word, cost, 1, HitKind.Word);
    }
}
