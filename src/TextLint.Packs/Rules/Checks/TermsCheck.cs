using System.Collections.Immutable;
using TextLint.Packs.Patterns;

namespace TextLint.Packs.Rules;

/// <summary>Reports variants of terms, in all their inflections, with what the publication writes.</summary>
internal sealed class TermsCheck : RuleCheck
{
    private readonly RuleDefinition _rule;
    private readonly Excuses _excuses;
    private readonly ImmutableArray<Target> _targets;

    public TermsCheck(RuleDefinition rule, TermsDefinition check, SharedPatterns shared)
    {
        (_rule, _excuses) = (rule, new Excuses(check.Options, shared, rule.Dialect));
        var forms = check.Terms.SelectMany(term => term.Variants.SelectMany(variant => TermForms.Of(term, variant.Value))).OrderByDescending(f => f.Wrong.Length).ToArray();
        var targets = ImmutableArray.CreateBuilder<Target>();
        var branches = ImmutableArray.CreateBuilder<PatternBranch>();
        foreach (var (term, wrong, right, headline) in forms)
        {
            branches.Add(PatternBranch.CreateTerm(wrong, check.Options.IgnoreCase));
            targets.Add(new Target(term, right, headline, PatternSet.CreateNeighbour(term.ExceptBefore, true, true), PatternSet.CreateNeighbour(term.ExceptAfter, false, true)));
        }
        (Branches, _targets) = (branches.ToImmutable(), targets.ToImmutable());
    }

    /// <inheritdoc/>
    public override ImmutableArray<PatternBranch> Branches { get; }

    /// <inheritdoc/>
    public override void Run(in TextUnit unit, int list, CheckRun run)
    {
        var tags = unit.Scoped.Tags;
        foreach (var match in run.Find(list, unit.Text))
        {
            var target = _targets[match.Branch];
            if (!target.IsLookedFor(tags)) continue;
            var found = unit.TextOf(match).ToString();
            var right = target.Headline is { } headline && tags.HasAll(["headline"]) ? headline : target.Right;
            // A form that differs in case alone is wrong in its own case only.
            if (right == found || target.IsExcused(unit.Text, match, run.Machine) || _excuses.Excuse(unit.Text, match, run.Machine)) continue;
            if (char.IsUpper(found[0]) && char.IsLower(right[0]) && !string.Equals(found, right, StringComparison.OrdinalIgnoreCase)) right = char.ToUpperInvariant(right[0]) + right[1..];
            var message = MessageText.Format(_rule.Message, right, found);
            run.Add(unit, match, target.Term.Why is { } why ? $"{message} {why}" : message, _rule.Fix is null ? null : right);
        }
    }

    private sealed record Target(TermEntry Term, string Right, string? Headline, Pattern? Before, Pattern? After)
    {
        public bool IsLookedFor(ScopeTags tags) => Term.Scopes.IsEmpty || Term.Scopes.Any(s => s.Matches(tags));

        public bool IsExcused(ReadOnlySpan<char> text, PatternMatch match, PatternMachine machine)
        {
            machine.Begin(text.Length);
            return Before?.MatchAt(text, match.Start, machine) is not null || After?.MatchAt(text, match.End, machine) is not null;
        }
    }
}
