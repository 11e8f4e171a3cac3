using System.Text;
using TextLint.Packs.Patterns;

namespace TextLint.Packs.Rules;

/// <summary>What the action of a rule makes of a match.</summary>
internal sealed class FixText
{
    private const char Separator = '\u001F';

    private readonly RuleAction? _action;
    private readonly Pattern? _edited;

    public FixText(RuleDefinition rule)
    {
        _action = rule.Fix is null ? null : rule.Action;
        if (_action is { Name: "edit", Parameters: ["regex", var pattern, ..] }) _edited = PatternSet.CreatePattern(pattern, PatternFlags.None);
    }

    /// <summary>Choices, as a finding carries them.</summary>
    public static string Join(IEnumerable<string> choices) => string.Join(Separator, choices);

    /// <summary>The first of the choices.</summary>
    public static string First(string joined) => joined.IndexOf(Separator, StringComparison.Ordinal) is var at and >= 0 ? joined[..at] : joined;

    /// <summary>A text with the white space that its wrong form has around it.</summary>
    public static string Between(string found, string right)
    {
        var inner = found.AsSpan().Trim();
        if (inner.Length == found.Length || inner.IsEmpty || right.Length == 0) return right;
        var start = found.Length - found.AsSpan().TrimStart().Length;
        return string.Concat(found.AsSpan(0, start), right.AsSpan().Trim(), found.AsSpan(start + inner.Length));
    }

    /// <summary>The choices for a match; null where the action makes none of it.</summary>
    public string? For(string found)
    {
        switch (_action)
        {
            case { Name: "replace", Parameters: { IsEmpty: false } choices }: return Join(choices);
            case { Name: "remove" }: return "";
            case { Name: "convert", Parameters: ["simple", ..] }: return Simple(found);
            case { Name: "edit", Parameters: { IsEmpty: false } }: return Edit(found) is var edited && edited != found ? edited : null;
            default: return null;
        }
    }

    /// <summary>The words in small letters with spaces between them.</summary>
    private static string Simple(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) result.Append(char.ToLowerInvariant(c));
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        return result.ToString().TrimEnd();
    }

    private string Edit(string found)
    {
        var parameters = _action!.Parameters;
        var argument = parameters.Length > 1 ? parameters[1] : "";
        var edited = parameters[0] switch
        {
            "regex" when parameters.Length > 2 && _edited is not null => Replace(found, parameters[2]),
            "trim" => found.Trim([.. argument]),
            "trim_left" => found.TrimStart([.. argument]),
            "trim_right" => found.TrimEnd([.. argument]),
            "truncate" when argument.Length > 0 && found.IndexOf(argument, StringComparison.Ordinal) is var at and >= 0 => found[..at],
            "split" when argument.Length > 0 && parameters.Length > 2 && int.TryParse(parameters[2], out var index) && found.Split(argument) is var parts && index >= 0 && index < parts.Length => parts[index],
            _ => found,
        };
        return edited == found ? found : edited.Trim();
    }

    private string Replace(string found, string replacement)
    {
        var machine = new PatternMachine();
        machine.Begin(found.Length);
        var result = new StringBuilder();
        var at = 0;
        for (var from = 0; _edited!.Find(found, from, machine) is { } match; from = match.Next)
        {
            result.Append(found, at, match.Start - at);
            AppendFilled(result, replacement, found, match, machine);
            at = match.End;
        }
        return result.Append(found, at, found.Length - at).ToString();
    }

    /// <summary>The replacement with the groups of the match that was found last: <c>$1</c>, <c>${1}</c>; a group that is not there is empty.</summary>
    private void AppendFilled(StringBuilder result, string replacement, string found, PatternMatch match, PatternMachine machine)
    {
        for (var i = 0; i < replacement.Length; i++)
        {
            var isBraced = replacement.AsSpan(i).StartsWith("${");
            var first = isBraced ? i + 2 : i + 1;
            var end = first;
            while (replacement[i] == '$' && end < replacement.Length && char.IsAsciiDigit(replacement[end]) && end - first < 3) end++;
            if (replacement[i] != '$' || end == first || (isBraced && (end == replacement.Length || replacement[end] != '}')))
            {
                result.Append(replacement[i]);
                continue;
            }
            var number = int.Parse(replacement.AsSpan(first, end - first), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
            if (number <= _edited!.Captures.Length && (number == 0 ? (match.Start, match.End) : machine.GetGroup(number)) is var (start, stop)) result.Append(found, start, stop - start);
            i = isBraced ? end : end - 1;
        }
    }
}
