using System.Collections.Immutable;
using TextLint.Packs.Patterns;
using TextLint.Semantics;

namespace TextLint.Packs.Rules;

/// <summary>
/// Reports words of some parts of speech that stand one after another. The first place that asks for a text is the anchor; from each word that fits it the others are looked for on both sides.
/// </summary>
internal sealed class SequenceCheck : RuleCheck
{
    private readonly RuleDefinition _rule;
    private readonly FixText _fix;
    private readonly ImmutableArray<SequencePlace> _places;
    private readonly int _anchor;

    public SequenceCheck(RuleDefinition rule, SequenceDefinition check)
    {
        (_rule, _fix) = (rule, new FixText(rule));
        ImmutableArray<SequenceToken> tokens = [.. check.Tokens.Where(t => t.Pattern is not null || t.Tag is not null)];
        _places = [.. tokens.Select(t => new SequencePlace(t, check.IgnoreCase, rule.Dialect))];
        _anchor = Array.FindIndex([.. tokens], t => !t.IsNegated && t.Pattern is not null);
        if (_anchor >= 0) Branches = PatternSet.CreateOne(SequencePlace.Bound(tokens[_anchor].Pattern!.Value, rule.Dialect), false, check.IgnoreCase);
    }

    /// <summary>What the anchor asks for: a sentence without it is not tagged.</summary>
    public override ImmutableArray<PatternBranch> Branches { get; } = [];

    /// <inheritdoc/>
    public override void Run(in TextUnit unit, int list, CheckRun run)
    {
        if (_anchor < 0 || run.Find(list, unit.Text).Count == 0) return;
        var words = run.GetTagged(unit).AsSpan();
        for (var at = 0; at < words.Length && !run.IsExhausted; at++)
            if (_places[_anchor].Fits(unit.Text, words[at], run) && Reach(unit, words, at, -1, run) is { } first && Reach(unit, words, at, 1, run) is { } last) Report(unit, words[first..(last + 1)], run);
    }

    /// <summary>The word that the outermost place of one side takes, the nearest that does; null where the places do not all find one. Each word is asked once for a place.</summary>
    private int? Reach(in TextUnit unit, ReadOnlySpan<TaggedWord> words, int anchor, int step, CheckRun run)
    {
        // How far from the anchor the words are that the place before may take.
        List<int> reached = [0];
        for (var i = _anchor + step; i >= 0 && i < _places.Length && reached.Count > 0; i += step)
        {
            List<int> next = [];
            var asked = 0;
            foreach (var from in reached)
                for (var distance = Math.Max(from, asked) + 1; distance <= from + _places[i].Skip + 1; distance++)
                {
                    var at = anchor + (step * distance);
                    if (at < 0 || at >= words.Length) break;
                    asked = distance;
                    if (_places[i].Fits(unit.Text, words[at], run)) next.Add(distance);
                }
            reached = next;
        }
        return reached.Count == 0 ? null : anchor + (step * reached[0]);
    }

    private void Report(in TextUnit unit, ReadOnlySpan<TaggedWord> words, CheckRun run)
    {
        var match = new PatternMatch(words[0].Span.Start, words[^1].Span.End);
        var arguments = new string[words.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = unit.Text.Slice(words[i].Span.Start, words[i].Span.Length).ToString();
        run.Add(unit, match, MessageText.Format(_rule.Message, arguments), _fix.For(unit.TextOf(match).ToString()));
    }
}
