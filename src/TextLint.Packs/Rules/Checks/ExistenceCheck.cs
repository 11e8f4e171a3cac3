using System.Collections.Immutable;
using TextLint.Packs.Patterns;

namespace TextLint.Packs.Rules;

/// <summary>Reports each match.</summary>
internal sealed class ExistenceCheck(RuleDefinition rule, ExistenceDefinition check, SharedPatterns shared) : RuleCheck
{
    private readonly Excuses _excuses = new(check.Options, shared, rule.Dialect);
    private readonly FixText _fix = new(rule);

    /// <inheritdoc/>
    public override ImmutableArray<PatternBranch> Branches { get; } = check.Raw.IsEmpty
        ? PatternSet.Create(check.Tokens.Select(t => t.Value), check.Options, shared.WordTemplate)
        : PatternSet.CreateOne(check.Joined, !check.Options.NonWord && !check.Tokens.IsEmpty, check.Options.IgnoreCase);

    /// <inheritdoc/>
    public override void Run(in TextUnit unit, int list, CheckRun run)
    {
        foreach (var match in run.Find(list, unit.Text))
        {
            if (match.Length == 0 || _excuses.Excuse(unit.Text, match, run.Machine)) continue;
            var found = unit.TextOf(match).ToString();
            var replacements = _fix.For(found);
            run.Add(unit, match, MessageText.Format(rule.Message, found.Trim(), replacements is { } text ? FixText.First(text) : ""), replacements);
        }
    }
}
