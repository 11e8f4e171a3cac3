using System.Globalization;
using TextLint.Packs.Patterns;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>Counts matches in a unit.</summary>
internal sealed class OccurrenceCheck(RuleDefinition rule, OccurrenceDefinition check) : RuleCheck
{
    private readonly Pattern? _pattern = PatternSet.CreatePattern(check.Token?.Value, check.IgnoreCase ? PatternFlags.IgnoreCase : PatternFlags.None);

    /// <inheritdoc/>
    public override void Run(in TextUnit unit, int list, CheckRun run)
    {
        if (_pattern is null) return;
        var matches = run.FindAll(_pattern, unit.Text);
        if (!(check.Max > 0 && matches.Count > check.Max) && !(check.Min > 0 && matches.Count < check.Min)) return;
        var count = matches.Count.ToString(CultureInfo.InvariantCulture);
        var message = MessageText.Format(rule.Message, count);
        foreach (var match in matches)
        {
            if (unit.TextOf(match).Trim(" *@\t\r\n").IsEmpty) continue;
            run.Add(unit, match, message);
            return;
        }
        // Nothing is there, or nothing that could be shown: the unit itself is the place.
        run.Findings.Add(new Finding(new TextSpan(unit.Start, Math.Min(1, unit.Text.Length)), message));
    }
}
