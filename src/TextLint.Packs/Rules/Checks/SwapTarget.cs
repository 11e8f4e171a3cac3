using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using TextLint.Packs.Patterns;

namespace TextLint.Packs.Rules;

/// <summary>What a wrong form is swapped for.</summary>
internal sealed class SwapTarget
{
    private static readonly string[] s_quoted = ["'%s'", "\"%s\""];
    private static readonly SearchValues<char> s_signs = SearchValues.Create(@"\[](){}*+?|.^");

    private readonly RuleDefinition _rule;
    private readonly bool _isReplaced;
    private readonly bool _takesCapital;
    private readonly string _value;
    private readonly Pattern? _groups;
    private readonly Pattern? _accepted;

    public SwapTarget(RuleDefinition rule, SwapEntry entry, SubstitutionDefinition check)
    {
        (_rule, _value, _takesCapital) = (rule, entry.Right.Value, check.Capitalize);
        _isReplaced = rule.Action?.Name == "replace" || (rule.Dialect == RuleDialect.Native && rule.Action is null);
        var flags = PatternSet.Normal | (check.Options.IgnoreCase ? PatternFlags.IgnoreCase : PatternFlags.None);
        if (_value.Contains('$', StringComparison.Ordinal)) _groups = PatternSet.CreatePattern(entry.Wrong.Value, flags);
        // A value that is no text is a pattern of what is right, where no fix writes it.
        if (!_isReplaced && _value.AsSpan().ContainsAny(s_signs)) _accepted = PatternSet.CreatePattern($"^(?:{_value})$", PatternFlags.None);
    }

    /// <summary>The right forms for a wrong one, with its groups and its capital.</summary>
    public ImmutableArray<string> Expand(string found, PatternMachine machine)
    {
        var value = _groups is null ? _value : FillGroups(found, machine);
        ImmutableArray<string> choices = _isReplaced ? SplitChoices(value) : [value];
        return _takesCapital && found.Length > 0 && char.IsUpper(found[0]) ? [.. choices.Select(Capitalize)] : choices;
    }

    /// <summary>True where what was found is right already.</summary>
    public bool IsRight(string found, ImmutableArray<string> right, PatternMachine machine)
    {
        var trimmed = found.Trim();
        return right.Contains(trimmed) || right.Contains(found) || (_accepted is not null && _accepted.IsMatch(trimmed, machine));
    }

    /// <summary>The message; several choices are a list in it.</summary>
    public string Message(string message, string found, ImmutableArray<string> right)
    {
        var shown = MessageText.Shown(found, _rule.Dialect);
        if (_rule.Dialect == RuleDialect.Vale && _rule.Action is { Name: "replace", Parameters.IsEmpty: true })
            return MessageText.Format(WithoutDoubledMarks(message), right is [""] ? "" : List(right), shown);
        if (right.Length < 2) return MessageText.Format(message, right[0], shown);
        const string Quoted = "'%s'";
        var first = message.IndexOf(Quoted, StringComparison.Ordinal);
        if (first >= 0) message = message.Remove(first, Quoted.Length).Insert(first, "%s");
        return MessageText.Format(message, List(right), shown);
    }

    private static string List(ImmutableArray<string> right) => right.Length switch
    {
        1 => $"'{right[0]}'",
        2 => $"'{right[0]}' or '{right[1]}'",
        _ => string.Join(", ", right.Take(right.Length - 1).Select(r => $"'{r}'")) + $", or '{right[^1]}'",
    };

    /// <summary>What Vale lists has its own marks: of two places in marks the first loses them.</summary>
    private static string WithoutDoubledMarks(string message)
    {
        foreach (var quoted in s_quoted)
        {
            var first = message.IndexOf(quoted, StringComparison.Ordinal);
            var second = first < 0 ? -1 : message.IndexOf(quoted, first + quoted.Length, StringComparison.Ordinal);
            if (second >= 0 && message.IndexOf(quoted, second + quoted.Length, StringComparison.Ordinal) < 0) message = message.Remove(first, quoted.Length).Insert(first, "%s");
        }
        return message;
    }

    /// <summary>What a fix writes; null where there is none.</summary>
    public string? Replacements(string found, ImmutableArray<string> right)
    {
        if (_rule.Fix is null || _accepted is not null) return null;
        if (_rule.Action is { Name: not "replace" }) return new FixText(_rule).For(found);
        var choices = _rule.Action is { Parameters: { IsEmpty: false } written } ? written : right;
        return FixText.Join(choices.Select(r => FixText.Between(found, r)));
    }

    /// <summary>Choices have bars between them; one that is meant has a backslash before it.</summary>
    private static ImmutableArray<string> SplitChoices(string value)
    {
        if (!value.Contains('|', StringComparison.Ordinal)) return [value];
        var choices = ImmutableArray.CreateBuilder<string>();
        var choice = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\' && i + 1 < value.Length && value[i + 1] == '|') choice.Append(value[++i]);
            else if (value[i] == '|')
            {
                choices.Add(choice.ToString());
                choice.Clear();
            }
            else choice.Append(value[i]);
        }
        choices.Add(choice.ToString());
        return choices.ToImmutable();
    }

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string FillGroups(string found, PatternMachine machine)
    {
        machine.Begin(found.Length);
        if (_groups!.Find(found, 0, machine) is null) return _value;
        var result = new StringBuilder();
        for (var i = 0; i < _value.Length; i++)
        {
            if (_value[i] != '$' || !TryReadGroup(i, out var number, out var length)) result.Append(_value[i]);
            else
            {
                if (number <= _groups.Captures.Length && (number == 0 ? (0, found.Length) : machine.GetGroup(number)) is var (start, end)) result.Append(found, start, end - start);
                i += length - 1;
            }
        }
        return result.ToString();
    }

    private bool TryReadGroup(int at, out int number, out int length)
    {
        (number, length) = (0, 0);
        var isBraced = at + 1 < _value.Length && _value[at + 1] == '{';
        var i = isBraced ? at + 2 : at + 1;
        var first = i;
        while (i < _value.Length && char.IsAsciiDigit(_value[i]) && i - first < 3) number = number * 10 + (_value[i++] - '0');
        if (i == first || (isBraced && (i >= _value.Length || _value[i] != '}'))) return false;
        length = (isBraced ? i + 1 : i) - at;
        return true;
    }
}
