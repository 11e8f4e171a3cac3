using TextLint.Packs.Patterns;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>Two forms of which a file has one: from the unit on that makes both of them there, each unit with one of them is reported once, at the last.</summary>
internal sealed class ConsistencyCheck : FileCheck
{
    private readonly RuleDefinition _rule;
    private readonly PatternIndex _index;

    public ConsistencyCheck(RuleDefinition rule, ConsistencyDefinition check, SharedPatterns shared)
    {
        _rule = rule;
        _index = new PatternIndex([.. check.Either.Select(e => PatternSet.Create([e.Wrong.Value, e.Right.Value], check.Options, shared.WordTemplate))]);
    }

    /// <inheritdoc/>
    public override object? Read(in TextUnit unit, CheckRun run)
    {
        var uses = new List<Use>();
        // The run's own index is that of the rules of the set, and they go on with it.
        var own = new CheckRun(run.Language);
        own.Scan(_index, unit.Text);
        for (var pair = 0; pair < _index.Count; pair++)
        {
            var seen = 0;
            var last = default(PatternMatch);
            foreach (var match in own.Find(pair, unit.Text)) (seen, last) = (seen | 1 << match.Branch, match);
            if (seen != 0) uses.Add(new Use(pair, seen, new TextSpan(unit.Start + last.Start, last.Length), unit.TextOf(last).ToString()));
        }
        run.IsExhausted |= own.IsExhausted;
        return uses.Count == 0 ? null : uses;
    }

    /// <inheritdoc/>
    public override IEnumerable<(int Unit, Finding Finding)> Fold(IReadOnlyList<object> facts)
    {
        var seen = new int[_index.Count];
        for (var i = 0; i < facts.Count; i++)
            foreach (var use in (List<Use>)facts[i])
            {
                seen[use.Pair] |= use.Seen;
                if (seen[use.Pair] == 3) yield return (i, new Finding(use.Span, MessageText.Format(_rule.Message, use.Text)));
            }
    }

    private readonly record struct Use(int Pair, int Seen, TextSpan Span, string Text);
}
