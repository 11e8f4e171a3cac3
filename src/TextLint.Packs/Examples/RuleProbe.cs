using System.Collections.Immutable;
using TextLint.Packs.Patterns;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>
/// Tries what a rule looks for, each item on a text made for it. An item that is not found although its own pattern matches the text can never be found as it is
/// written: a border of words beside a mark, an exception that covers it, another item that is always found first.
/// </summary>
public sealed class RuleProbe
{
    private static readonly (string Text, TextFormat Format)[] s_carriers =
    [
        ("So {0} it was in May.", TextFormat.PlainText), ("{0}", TextFormat.PlainText), ("# {0}\n", TextFormat.Markdown),
        ("- {0}\n", TextFormat.Markdown), ("> {0}\n", TextFormat.Markdown), ("# All\n\n{0} and more of it.\n", TextFormat.Markdown),
    ];

    private readonly RuleDefinition _rule;
    private readonly LanguageData _language;

    private RuleProbe(RuleDefinition rule, LanguageData language) => (_rule, _language) = (rule, language);

    /// <summary>The items of a rule that can never be found, each with why, as a sentence.</summary>
    public static ImmutableArray<(RuleItem Item, string Reason)> FindDead(RuleDefinition rule, LanguageData language)
    {
        var probe = new RuleProbe(rule, language);
        var runner = ExampleRunner.For(rule, language);
        var dead = ImmutableArray.CreateBuilder<(RuleItem, string)>();
        foreach (var item in RuleItem.Of(rule))
        {
            // What is written for itself is no finding.
            if (SampleOf(item) is not { } sample || item.Preferred == sample || IsFound(runner, sample)) continue;
            if (probe.Explain(item, sample) is { } reason) dead.Add((item, reason));
        }
        return dead.ToImmutable();
    }

    /// <summary>The items of a rule that a bad example shows.</summary>
    public static ImmutableArray<RuleItem> FindShown(RuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var shown = rule.Examples.Where(e => !e.IsGood).Select(e => ExampleMarks.Parse(e.Text.Value, out _)).OfType<ExampleMarks>()
            .SelectMany(m => m.Spans.Select(s => m.Text.Substring(s.Start, s.Length))).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return [.. RuleItem.Of(rule).Where(i => shown.Any(MatcherOf(i)))];
    }

    /// <summary>A text that an item should be found in; null where none can be made.</summary>
    internal static string? SampleOf(RuleItem item)
    {
        if (item.IsLiteral) return item.Written.Value;
        return PatternSample.Create(item.Written.Value) is { } sample && MatcherOf(item)(sample) ? sample : null;
    }

    private string? Explain(RuleItem item, string sample)
    {
        if (RunnerOf(item, isExcused: false) is not { } alone) return null;
        var shown = DiagnosticBag.Quote(item.Written.Value);
        if (!IsFound(alone, sample))
        {
            return HasBareEdge(sample)
                ? $"{shown} is never found: the border of a word is asked for beside a mark. Take the mark off, or write \"nonword: true\"."
                : $"{shown} is never found, not even in \"{sample}\" by itself.";
        }
        if (RunnerOf(item, isExcused: true) is { } excused && !IsFound(excused, sample)) return $"{shown} is never found: an exception covers it.";
        return $"{shown} is never found: another one of the rule always is, in its place.";
    }

    private ExampleRunner? RunnerOf(RuleItem item, bool isExcused) =>
        RuleFileReader.Read(item.Alone(_rule, isExcused), _rule.Name, _rule.Dialect, new DiagnosticBag()) is { } rule ? ExampleRunner.For(rule, _language) : null;

    private static bool HasBareEdge(string sample) => !IsOfWord(sample[0]) || !IsOfWord(sample[^1]);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsFound(ExampleRunner runner, string sample)
    {
        foreach (var (carrier, format) in s_carriers)
        {
            var span = new TextSpan(carrier.IndexOf("{0}", StringComparison.Ordinal), sample.Length);
            if (runner.Find(carrier.Replace("{0}", sample, StringComparison.Ordinal), format).Any(f => f.Contains(span))) return true;
        }
        return false;
    }

    /// <summary>Tells whether an item is all of a text; for a pattern that cannot be read by itself, it never is.</summary>
    private static Func<string, bool> MatcherOf(RuleItem item)
    {
        var written = item.Written.Value;
        if (item.IsLiteral) return text => written.Equals(text, StringComparison.OrdinalIgnoreCase);
        try
        {
            var (pattern, machine) = (Pattern.Parse($@"\A(?:{written})\z", PatternFlags.IgnoreCase | PatternFlags.Multiline), new PatternMachine());
            return text => pattern.IsMatch(text, machine);
        }
        catch (PatternSyntaxException)
        {
            return _ => false;
        }
    }
}
