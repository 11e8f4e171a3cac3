using System.Globalization;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>Computes a figure of the whole file and reports it where a condition on it holds.</summary>
internal sealed class MetricCheck(RuleDefinition rule, Func<IReadOnlyDictionary<string, double>, TextCounts, double> measure, Func<double, bool> isReported)
{
    /// <summary>The finding, if there is one.</summary>
    /// <param name="summary">The text of all paragraphs, items and quotations.</param>
    /// <param name="blocks">How many blocks there are of each kind.</param>
    public Finding? Run(ScopedText summary, IReadOnlyDictionary<string, double> blocks)
    {
        var counts = new TextCounts(summary.Text, summary.Sentences.Length);
        if (counts.WordCount == 0) return null;
        var value = measure(blocks, counts);
        if (double.IsNaN(value) || !isReported(value)) return null;
        return new Finding(new TextSpan(0, Math.Min(1, summary.Text.Length)), MessageText.Format(rule.Message, value.ToString("0.00", CultureInfo.InvariantCulture)));
    }

    /// <summary>A check of a formula; null where it cannot be read, which its file was told.</summary>
    public static MetricCheck? Create(RuleDefinition rule, MetricDefinition check)
    {
        if (check.Formula is null || check.Condition is null) return null;
        try
        {
            var (formula, condition) = (Formula.Parse(check.Formula.Value), Formula.Parse("value " + check.Condition.Value));
            return new MetricCheck(rule, (blocks, counts) => formula.Evaluate(name => Variable(name, blocks, counts)), value => condition.Evaluate(_ => value) != 0);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A check of the average of measures.</summary>
    public static MetricCheck? Create(RuleDefinition rule, ReadabilityDefinition check)
    {
        if (check.Metrics.IsEmpty) return null;
        return new MetricCheck(rule, (_, counts) => check.Metrics.Average(m => Measure(m.Value, counts)), value => value > check.Grade);
    }

    /// <summary>The names that a formula may have.</summary>
    public static bool IsVariable(string name) => name.StartsWith("heading_h", StringComparison.Ordinal)
        || name is "words" or "sentences" or "paragraphs" or "characters" or "syllables" or "complex_words" or "long_words" or "polysyllabic_words" or "list" or "blockquote" or "pre";

    private static double Variable(string name, IReadOnlyDictionary<string, double> blocks, TextCounts counts) => name switch
    {
        "words" => counts.WordCount,
        "sentences" => counts.Sentences,
        "characters" => counts.Characters,
        "syllables" => counts.Syllables,
        "complex_words" => counts.ComplexWords,
        "long_words" => counts.LongWords,
        "polysyllabic_words" => counts.PolysyllabicWords,
        _ => blocks.GetValueOrDefault(name),
    };

    private static double Measure(string name, TextCounts c)
    {
        double words = c.WordCount, sentences = Math.Max(1, c.Sentences);
        return name switch
        {
            "Gunning Fog" => 0.4 * (words / sentences + 100 * c.ComplexWords / words),
            "Coleman-Liau" => 0.0588 * (100 * c.Characters / words) - 0.296 * (100 * sentences / words) - 15.8,
            "Flesch-Kincaid" => 0.39 * (words / sentences) + 11.8 * (c.Syllables / words) - 15.59,
            "SMOG" => 1.0430 * Math.Sqrt(c.PolysyllabicWords * 30 / sentences) + 3.1291,
            _ => 4.71 * (c.Characters / words) + 0.5 * (words / sentences) - 21.43,
        };
    }
}
