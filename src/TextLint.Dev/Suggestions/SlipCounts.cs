using TextLint.Spelling.Suggestions;

namespace TextLint.Dev.Suggestions;

/// <summary>How often each slip was made, out of how many chances to make it.</summary>
internal sealed class SlipCounts
{
    // What was never seen is still possible: so many letters are added to the chances, with the slips that theory expects of them.
    private const double Prior = 60;

    private readonly double[,] _replaced = new double[LetterClass.Count, LetterClass.Count];
    private readonly double[,] _dropped = new double[LetterClass.Count, LetterClass.Count];
    private readonly double[,] _added = new double[LetterClass.Count, LetterClass.Count];
    private readonly double[] _meant = new double[LetterClass.Count];
    private readonly double[,] _meantAfter = new double[LetterClass.Count, LetterClass.Count];
    private readonly double[] _typed = new double[LetterClass.Count];
    private double _swapped, _pairs, _firstWrong, _first, _otherWrong, _other;

    /// <summary>Counts one pair.</summary>
    public void Add(string meant, string typed, IReadOnlyList<Slip> slips, double weight)
    {
        for (var i = 0; i < meant.Length; i++)
        {
            _meant[LetterClass.Of(meant[i])] += weight;
            _meantAfter[Before(meant, i), LetterClass.Of(meant[i])] += weight;
        }
        for (var j = 0; j < typed.Length; j++) _typed[Before(typed, j)] += weight;
        _pairs += weight * meant.Length;
        foreach (var slip in slips) Add(meant, typed, slip, weight);
    }

    /// <summary>The costs that the counts make likely.</summary>
    public SlipCosts ToCosts(SlipCosts prior, SlipRule[] rules) => SlipCosts.Create(
        (meant, typed) => Cost(_replaced[meant, typed], _meant[meant], prior.Replaced(meant, typed)),
        (before, meant) => Cost(_dropped[before, meant], _meantAfter[before, meant], prior.Dropped(before, meant)),
        (before, typed) => Cost(_added[before, typed], _typed[before], prior.Added(before, typed)),
        Cost(_swapped, _pairs, prior.Swapped),
        (int)(SlipCosts.UnitsPerNat * Math.Clamp(Math.Log((_otherWrong / _other) / (_firstWrong / _first)), 0, 3)),
        rules);

    private void Add(string meant, string typed, Slip slip, double weight)
    {
        switch (slip.MeantLength, slip.TypedLength)
        {
            case (1, 1):
                AddReplaced(meant[slip.MeantStart], typed[slip.TypedStart], slip.TypedStart == 0, weight);
                break;
            case (1, 0):
                _dropped[Before(meant, slip.MeantStart), LetterClass.Of(meant[slip.MeantStart])] += weight;
                break;
            case (0, 1):
                _added[Before(typed, slip.TypedStart), LetterClass.Of(typed[slip.TypedStart])] += weight;
                break;
            case (2, 2) when meant[slip.MeantStart] == typed[slip.TypedStart + 1]:
                _swapped += weight;
                break;
        }
    }

    private void AddReplaced(char meant, char typed, bool isFirst, double weight)
    {
        _replaced[LetterClass.Of(meant), LetterClass.Of(typed)] += weight;
        if (isFirst) _first += weight;
        else _other += weight;
        if (meant == typed) return;
        if (isFirst) _firstWrong += weight;
        else _otherWrong += weight;
    }

    private static int Before(string word, int at) => at == 0 ? LetterClass.Start : LetterClass.Of(word[at - 1]);

    private static int Cost(double count, double chances, int prior)
    {
        var expected = Math.Exp(-(double)prior / SlipCosts.UnitsPerNat);
        return (int)Math.Round(-SlipCosts.UnitsPerNat * Math.Log((count + (Prior * expected)) / (chances + Prior)));
    }
}
