using TextLint.Packs.Patterns;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>What may only be there where something else was before, in the file or in its own unit.</summary>
internal sealed class ConditionalCheck : FileCheck
{
    private readonly RuleDefinition _rule;
    private readonly Excuses _excuses;
    private readonly FixText _fix;
    private readonly Pattern? _first;
    private readonly Pattern? _second;

    public ConditionalCheck(RuleDefinition rule, ConditionalDefinition check, SharedPatterns shared)
    {
        (_rule, _excuses, _fix) = (rule, new Excuses(check.Options, shared, rule.Dialect), new FixText(rule));
        // Vale takes the key and does nothing with it.
        var flags = check.Options.IgnoreCase && rule.Dialect == RuleDialect.Native ? PatternFlags.IgnoreCase : PatternFlags.None;
        (_first, _second) = (PatternSet.CreatePattern(check.First?.Value, flags), PatternSet.CreatePattern(check.Second?.Value, flags));
    }

    /// <inheritdoc/>
    public override object? Read(in TextUnit unit, CheckRun run)
    {
        if (_first is null || _second is null) return null;
        var facts = new Facts();
        var isThere = ReadSecond(unit, facts, run);
        if (_second.Captures.IsEmpty && isThere) return null;
        foreach (var match in run.FindAll(_first, unit.Text))
        {
            if (_excuses.Excuse(unit.Text, match, run.Machine)) continue;
            var text = unit.TextOf(match).ToString();
            facts.Firsts.Add((text, new Finding(new TextSpan(unit.Start + match.Start, match.Length), MessageText.Format(_rule.Message, text), _fix.For(text))));
        }
        return facts.Firsts.Count + facts.Allowed.Count == 0 ? null : facts;
    }

    /// <inheritdoc/>
    public override IEnumerable<(int Unit, Finding Finding)> Fold(IReadOnlyList<object> facts)
    {
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < facts.Count; i++)
        {
            var unit = (Facts)facts[i];
            allowed.UnionWith(unit.Allowed);
            foreach (var (text, finding) in unit.Firsts)
                if (!allowed.Contains(text)) yield return (i, finding);
        }
    }

    /// <summary>Notes what the second pattern allows; true where it is there at all.</summary>
    private bool ReadSecond(in TextUnit unit, Facts facts, CheckRun run)
    {
        run.Machine.Begin(unit.Text.Length);
        if (!_second!.MayMatch(unit.Text)) return false;
        var isThere = false;
        for (var at = 0; _second.Find(unit.Text, at, run.Machine) is { } match; at = match.Next)
        {
            isThere = true;
            for (var group = 1; group <= _second.Captures.Length; group++)
                if (run.Machine.GetGroup(group) is var (start, end)) facts.Allowed.Add(unit.Text[start..end].ToString());
        }
        run.IsExhausted |= run.Machine.IsExhausted;
        return isThere;
    }

    private sealed class Facts
    {
        public List<string> Allowed { get; } = [];

        public List<(string Text, Finding Finding)> Firsts { get; } = [];
    }
}
