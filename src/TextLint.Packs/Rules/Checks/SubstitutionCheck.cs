using System.Collections.Immutable;
using TextLint.Packs.Patterns;

namespace TextLint.Packs.Rules;

/// <summary>Reports each match of a wrong form, with the right one.</summary>
internal sealed class SubstitutionCheck : RuleCheck
{
    private readonly RuleDefinition _rule;
    private readonly Excuses _excuses;
    private readonly ImmutableArray<SwapTarget> _targets;

    /// <summary>A check of a swap.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="swap">What is swapped for what: the rule's, or that of its headlines.</param>
    /// <param name="check">How the patterns are read.</param>
    /// <param name="shared">What the rules of a set share.</param>
    public SubstitutionCheck(RuleDefinition rule, ImmutableArray<SwapEntry> swap, SubstitutionDefinition check, SharedPatterns shared)
    {
        _rule = rule;
        _excuses = new Excuses(check.Options, shared, rule.Dialect);
        var targets = ImmutableArray.CreateBuilder<SwapTarget>();
        var branches = ImmutableArray.CreateBuilder<PatternBranch>();
        // The longest form first, so that a form that holds another has the word.
        foreach (var entry in swap.OrderByDescending(s => s.Wrong.Value.Length))
        {
            var made = PatternSet.Create([entry.Wrong.Value], check.Options, shared.WordTemplate);
            if (made.IsEmpty) continue;
            branches.Add(made[0]);
            targets.Add(new SwapTarget(rule, entry, check));
        }
        (Branches, _targets) = (branches.ToImmutable(), targets.ToImmutable());
    }

    /// <inheritdoc/>
    public override ImmutableArray<PatternBranch> Branches { get; }

    /// <inheritdoc/>
    public override void Run(in TextUnit unit, int list, CheckRun run)
    {
        foreach (var match in run.Find(list, unit.Text))
        {
            var found = unit.TextOf(match).ToString();
            var target = _targets[match.Branch];
            var right = target.Expand(found, run.Machine);
            if (match.Length == 0 || target.IsRight(found, right, run.Machine) || _excuses.Excuse(unit.Text, match, run.Machine)) continue;
            run.Add(unit, match, SwapTarget.Message(_rule.Message, found, right), target.Replacements(found, right));
        }
    }
}
