using TextLint.Spelling.Suggestions;

namespace TextLint.Dev.Suggestions;

/// <summary>Learns what slips cost from pairs: aligns them by what is known so far, counts, and begins again.</summary>
internal static class SlipTrainer
{
    // A rule is seen in so many words that do not begin alike; else it is a word's, not the language's.
    private const int Rounds = 4, MostRules = 500, LeastStems = 12;

    // What a rule must save, in nats, to be worth the time it costs on each look-up.
    private const double LeastGain = 0.6;

    /// <summary>The costs.</summary>
    public static SlipCosts Train(IReadOnlyList<SpellingPair> pairs)
    {
        var prior = DefaultSlips.Create(DefaultSlips.Qwerty);
        var costs = prior;
        for (var round = 0; round < Rounds; round++) costs = Count(pairs, costs).ToCosts(prior, []);
        var rules = FindRules(pairs, costs);
        var withRules = SlipCosts.Create(costs.Replaced, costs.Dropped, costs.Added, costs.Swapped, costs.FirstLetter, rules);
        return Count(pairs, withRules).ToCosts(prior, rules);
    }

    private static SlipCounts Count(IReadOnlyList<SpellingPair> pairs, SlipCosts costs)
    {
        var counts = new SlipCounts();
        var alignments = pairs.AsParallel().AsOrdered().Select(pair => SlipAlignment.Find(pair.Meant, pair.Typed, costs)).ToArray();
        for (var i = 0; i < alignments.Length; i++) counts.Add(pairs[i].Meant, pairs[i].Typed, alignments[i], pairs[i].Weight);
        return counts;
    }

    private static SlipRule[] FindRules(IReadOnlyList<SpellingPair> pairs, SlipCosts costs)
    {
        var counts = new Dictionary<(string Meant, string Typed), double>();
        var stems = new Dictionary<(string Meant, string Typed), HashSet<string>>();
        foreach (var pair in pairs)
        {
            foreach (var group in GroupsOf(pair, SlipAlignment.Find(pair.Meant, pair.Typed, costs)))
            {
                counts[group] = counts.GetValueOrDefault(group) + pair.Weight;
                (stems.TryGetValue(group, out var known) ? known : stems[group] = []).Add(pair.Meant[..Math.Min(4, pair.Meant.Length)]);
            }
        }
        var chances = CountGroups(pairs);
        var rules = new List<(SlipRule Rule, double Worth)>();
        foreach (var (group, count) in counts.Where(c => stems[c.Key].Count >= LeastStems).OrderBy(c => c.Key.Meant.Length + c.Key.Typed.Length).ThenBy(c => c.Key))
        {
            var cost = -SlipCosts.UnitsPerNat * Math.Log(count / chances[group.Meant]);
            var without = SlipAlignment.Find(group.Meant, group.Typed, Inside(costs, rules)).Sum(s => s.Cost);
            var gain = (without - cost) / SlipCosts.UnitsPerNat;
            if (gain >= LeastGain) rules.Add((new SlipRule(group.Meant, group.Typed, Math.Max(1, (int)cost)), count * gain));
        }
        return [.. rules.OrderByDescending(r => r.Worth).Take(MostRules).Select(r => r.Rule).OrderBy(r => r.Meant, StringComparer.Ordinal).ThenBy(r => r.Typed, StringComparer.Ordinal)];
    }

    // Within a word the beginning of a group is no beginning: its slips are not judged as such.
    private static SlipCosts Inside(SlipCosts costs, List<(SlipRule Rule, double Worth)> rules)
    {
        var (least, most) = (costs, LetterClass.Count - 1);
        int Mean(Func<int, int, int> table, int before, int letter) =>
            before != LetterClass.Start ? table(before, letter) : (int)Enumerable.Range(0, most).Average(b => table(b, letter));
        return SlipCosts.Create(least.Replaced, (b, l) => Mean(least.Dropped, b, l), (b, l) => Mean(least.Added, b, l), least.Swapped, 0, [.. rules.Select(r => r.Rule)]);
    }

    private static Dictionary<string, double> CountGroups(IReadOnlyList<SpellingPair> pairs)
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            for (var start = 0; start < pair.Meant.Length; start++)
            {
                for (var length = 1; length <= 3 && start + length <= pair.Meant.Length; length++)
                {
                    var group = pair.Meant.Substring(start, length);
                    counts[group] = counts.GetValueOrDefault(group) + pair.Weight;
                }
            }
        }
        return counts;
    }

    // Neighbouring steps of which one at least is a slip, as one.
    private static IEnumerable<(string Meant, string Typed)> GroupsOf(SpellingPair pair, IReadOnlyList<Slip> slips)
    {
        for (var first = 0; first < slips.Count; first++)
        {
            var (meant, typed, cost) = (0, 0, 0);
            for (var last = first; last < slips.Count; last++)
            {
                (meant, typed, cost) = (meant + slips[last].MeantLength, typed + slips[last].TypedLength, cost + slips[last].Cost);
                if (meant > 3 || typed > 3) break;
                if (last > first && cost > 0 && meant > 1)
                    yield return (pair.Meant.Substring(slips[first].MeantStart, meant), pair.Typed.Substring(slips[first].TypedStart, typed));
            }
        }
    }
}
