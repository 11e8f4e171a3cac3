using System.Globalization;
using System.Text;
using TextLint.Spelling.Suggestions;

namespace TextLint.Dev.Suggestions;

/// <summary>Writes the table of learnt numbers that the builder of the data reads.</summary>
internal static class SlipTableWriter
{
    /// <summary>The text of the table.</summary>
    public static string Write(ErrorModel errors)
    {
        var text = new StringBuilder("# Learnt by `train-suggestions`; do not edit. Costs are 32 to the nat; letters are numbered a-z, apostrophe, others, beginning.\n");
        for (var i = 0; i < errors.Weights.Length; i++) text.Append(CultureInfo.InvariantCulture, $"weight {i} {errors.Weights[i]:0.####}\n");
        text.Append(CultureInfo.InvariantCulture, $"swapped {errors.Costs.Swapped}\nfirst {errors.Costs.FirstLetter}\n");
        foreach (var (name, table) in (ValueTuple<string, Func<int, int, int>>[])[("replaced", errors.Costs.Replaced), ("dropped", errors.Costs.Dropped), ("added", errors.Costs.Added)])
            for (var row = 0; row < LetterClass.Count; row++)
                text.Append(CultureInfo.InvariantCulture, $"{name} {row} {string.Join(' ', Enumerable.Range(0, LetterClass.Count).Select(column => table(row, column)))}\n");
        foreach (var rule in errors.Costs.Rules)
            text.Append(CultureInfo.InvariantCulture, $"rule {rule.Meant} {(rule.Typed.Length == 0 ? "-" : rule.Typed)} {rule.Cost}\n");
        return text.ToString();
    }
}
