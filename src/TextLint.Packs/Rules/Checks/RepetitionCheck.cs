using System.Collections.Immutable;
using TextLint.Packs.Patterns;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>Reports a match that is the same as the one before it, in one sentence.</summary>
internal sealed class RepetitionCheck : RuleCheck
{
    private readonly RuleDefinition _rule;
    private readonly RepetitionDefinition _check;
    private readonly Excuses _excuses;
    private readonly FixText _fix;

    public RepetitionCheck(RuleDefinition rule, RepetitionDefinition check, SharedPatterns shared)
    {
        (_rule, _check, _excuses, _fix) = (rule, check, new Excuses(check.Options, shared, rule.Dialect), new FixText(rule));
        Branches = PatternSet.Create(check.Tokens.Select(t => t.Value), check.Options with { NonWord = true }, null);
    }

    /// <inheritdoc/>
    public override ImmutableArray<PatternBranch> Branches { get; }

    /// <inheritdoc/>
    public override void Run(in TextUnit unit, int list, CheckRun run)
    {
        PatternMatch? previous = null;
        var count = 0;
        foreach (var match in run.Find(list, unit.Text))
        {
            count = previous is { } before && IsSame(unit, before, match) ? count + 1 : 0;
            if (count > _check.Max)
            {
                Report(unit, previous!.Value, match, run);
                count = 0;
            }
            previous = match;
        }
    }

    private bool IsSame(in TextUnit unit, PatternMatch before, PatternMatch match)
    {
        var left = unit.TextOf(before).Trim();
        var right = unit.TextOf(match).Trim();
        if (right.IsEmpty || !left.Equals(right, _check.Options.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) return false;
        return (!_check.IsAlphabetic || IsAlphabetic(right)) && IsInOneSentence(unit, before, match);
    }

    private static bool IsAlphabetic(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsLetter(c)) return false;
        return true;
    }

    private static bool IsInOneSentence(in TextUnit unit, PatternMatch before, PatternMatch match)
    {
        foreach (var sentence in unit.Scoped.Sentences)
            if (sentence.Start > unit.Start + before.Start && sentence.Start <= unit.Start + match.Start) return false;
        return true;
    }

    private void Report(in TextUnit unit, PatternMatch before, PatternMatch match, CheckRun run)
    {
        var both = new PatternMatch(before.Start, match.End);
        var word = unit.TextOf(match).Trim().ToString();
        if (_excuses.Excuse(unit.Text, match, run.Machine)) return;
        var replacements = _fix.For(unit.TextOf(both).ToString());
        if (replacements is null && _rule is { Action: null, Dialect: RuleDialect.Native, Fix: not null }) replacements = unit.TextOf(before).ToString();
        run.Findings.Add(new Finding(new TextSpan(unit.Start + both.Start, both.Length), MessageText.Format(_rule.Message, word), replacements));
    }
}
