using TextLint.Spelling.Suggestions;

namespace TextLint.Dev.Suggestions;

/// <summary>The cheapest way from a word that was meant to what was typed.</summary>
internal static class SlipAlignment
{
    /// <summary>The steps from the first letter to the last.</summary>
    /// <param name="meant">Folded.</param>
    /// <param name="typed">Folded.</param>
    /// <param name="costs">What each step costs.</param>
    public static IReadOnlyList<Slip> Find(string meant, string typed, SlipCosts costs)
    {
        var best = new int[meant.Length + 1, typed.Length + 1];
        var steps = new Slip[meant.Length + 1, typed.Length + 1];
        for (var i = 0; i <= meant.Length; i++)
        {
            for (var j = 0; j <= typed.Length; j++)
            {
                best[i, j] = i + j == 0 ? 0 : SlipGrid.Infinite;
                foreach (var step in StepsTo(meant, typed, i, j, costs))
                {
                    var cost = best[step.MeantStart, step.TypedStart] + step.Cost;
                    if (cost < best[i, j]) (best[i, j], steps[i, j]) = (cost, step);
                }
            }
        }
        var way = new Stack<Slip>();
        for (var (i, j) = (meant.Length, typed.Length); i + j > 0;)
        {
            way.Push(steps[i, j]);
            (i, j) = (steps[i, j].MeantStart, steps[i, j].TypedStart);
        }
        return [.. way];
    }

    private static IEnumerable<Slip> StepsTo(string meant, string typed, int i, int j, SlipCosts costs)
    {
        if (i > 0) yield return new Slip(i - 1, 1, j, 0, costs.Dropped(i > 1 ? LetterClass.Of(meant[i - 2]) : LetterClass.Start, LetterClass.Of(meant[i - 1])));
        if (j > 0) yield return new Slip(i, 0, j - 1, 1, costs.Added(j > 1 ? LetterClass.Of(typed[j - 2]) : LetterClass.Start, LetterClass.Of(typed[j - 1])));
        if (i > 0 && j > 0) yield return new Slip(i - 1, 1, j - 1, 1, Replaced(meant[i - 1], typed[j - 1], j == 1, costs));
        if (i > 1 && j > 1 && meant[i - 1] == typed[j - 2] && meant[i - 2] == typed[j - 1] && meant[i - 1] != meant[i - 2])
            yield return new Slip(i - 2, 2, j - 2, 2, costs.Swapped + (i == 2 ? costs.FirstLetter : 0));
        foreach (var rule in costs.Rules)
        {
            if (meant.AsSpan(0, i).EndsWith(rule.Meant) && typed.AsSpan(0, j).EndsWith(rule.Typed))
                yield return new Slip(i - rule.Meant.Length, rule.Meant.Length, j - rule.Typed.Length, rule.Typed.Length, rule.Cost);
        }
    }

    private static int Replaced(char meant, char typed, bool isFirst, SlipCosts costs)
    {
        if (meant == typed) return 0;
        var (from, to) = (LetterClass.Of(meant), LetterClass.Of(typed));
        return from == to && from != LetterClass.Other ? SlipCosts.Diacritic : costs.Replaced(from, to) + (isFirst ? costs.FirstLetter : 0);
    }
}
