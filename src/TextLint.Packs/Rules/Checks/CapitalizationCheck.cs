using TextLint.Packs.Patterns;

namespace TextLint.Packs.Rules;

/// <summary>Holds a whole unit against the case it should have.</summary>
internal sealed class CapitalizationCheck : RuleCheck
{
    private readonly RuleDefinition _rule;
    private readonly CapitalizationDefinition _check;
    private readonly PatternIndex? _exceptions;
    private readonly PatternIndex? _vocabulary;
    private readonly CaseConverter _converter;
    private readonly Pattern? _pattern;
    private readonly Pattern? _prefix;

    public CapitalizationCheck(RuleDefinition rule, CapitalizationDefinition check, SharedPatterns shared)
    {
        (_rule, _check) = (rule, check);
        _exceptions = PatternSet.CreateExceptions(check.Options.Exceptions.Select(e => e.Value));
        _vocabulary = check.Options.UsesVocabulary ? shared.Vocabulary : null;
        var words = check.Options.Exceptions.Select(e => e.Value).Concat(check.Options.UsesVocabulary ? shared.Accepted : []);
        _converter = new CaseConverter(check.Style == "Chicago", [.. check.Indicators.Select(i => i.Value)], words, keepsCapitals: rule.Dialect == RuleDialect.Native);
        if (check.Match is { } match && !match.Value.StartsWith('$')) _pattern = PatternSet.CreatePattern(match.Value, PatternFlags.None);
        _prefix = PatternSet.CreatePattern(check.Prefix?.Value is { Length: > 0 } prefix ? $"^(?:{prefix})" : null, PatternFlags.None);
    }

    /// <inheritdoc/>
    public override void Run(in TextUnit unit, int list, CheckRun run)
    {
        var start = StartOf(unit, run);
        var end = unit.Text.Length;
        while (end > start && char.IsWhiteSpace(unit.Text[end - 1])) end--;
        while (start < end && char.IsWhiteSpace(unit.Text[start])) start++;
        if (start == end) return;
        var text = unit.Text[start..end].ToString();
        if (IsRight(text, out var expected, run.Machine)) return;
        var writes = expected is not null && expected != text && _rule is { Fix: not null, Action: { Name: "replace" } or null };
        run.Add(unit, new PatternMatch(start, end), MessageText.Format(_rule.Message, text, expected ?? ""), writes ? expected : null);
    }

    private int StartOf(in TextUnit unit, CheckRun run)
    {
        if (_prefix is null) return 0;
        run.Machine.Begin(unit.Text.Length);
        return _prefix.Find(unit.Text, 0, run.Machine) is { Start: 0 } match ? match.End : 0;
    }

    private bool IsRight(string text, out string? expected, PatternMachine machine)
    {
        expected = null;
        switch (_check.Match?.Value)
        {
            case "$lower":
                expected = text.ToLowerInvariant();
                return text == expected || IsException(text, machine);
            case "$upper":
                expected = text.ToUpperInvariant();
                return text == expected || IsException(text, machine);
            case "$title":
                expected = _converter.ToTitle(text);
                return Share(text, expected, machine, isTitle: true) >= _check.Threshold;
            case "$sentence":
                expected = _converter.ToSentence(text);
                return !BeginsSmall(text, machine) && Share(text, expected, machine, isTitle: false) >= _check.Threshold;
            default: return _pattern is null || _pattern.IsMatch(text, machine) || IsException(text, machine);
        }
    }

    private bool BeginsSmall(string text, PatternMachine machine)
    {
        var words = CaseConverter.Words(text);
        return words.Count > 0 && char.IsLower(words[0][0]) && !IsException(words[0], machine);
    }

    /// <summary>The share of the words that are as they should be, or are exceptions.</summary>
    private double Share(string text, string expected, PatternMachine machine, bool isTitle)
    {
        var (found, wanted) = (CaseConverter.Words(text), CaseConverter.Words(expected));
        var count = Math.Min(found.Count, wanted.Count);
        if (count == 0) return 1;
        var right = 0;
        for (var i = 0; i < count; i++)
            if (found[i] == wanted[i] || (isTitle && !found[i].Any(char.IsLower)) || IsException(found[i], machine)) right++;
        return (double)right / found.Count;
    }

    private bool IsException(string text, PatternMachine machine) =>
        _exceptions?.IsMatch(0, text, machine) == true || _vocabulary?.IsMatch(0, text, machine) == true;
}
