using System.Text;
using TextLint.Packs.Yaml;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>Adds to a roster in YAML.</summary>
internal static class YamlRosterEditor
{
    public static string? Add(string text, RosterEntry entry)
    {
        var root = YamlParser.Parse(text, new DiagnosticBag());
        if (root is null or YamlScalar { IsNull: true, Span.Length: 0 }) return YamlText.WithLineBreak(text) + Format(entry, "", YamlText.LineBreak(text));
        if (root is not YamlSequence { IsFlow: false, Items.IsEmpty: false } list) return null;
        var place = RosterEditor.PlaceOf(entry.Name, [.. list.Items.Select(i => NameOf(i)?.Value ?? "")]);
        var dash = YamlText.Dash(text, list.Items[0]);
        // After the entry before it, so that the comment above the next entry stays with that one.
        var at = place == 0 ? YamlText.StartOfLine(text, dash) : YamlText.EndOfLine(text, list.Items[place - 1].Span.End);
        return YamlText.WithLineBreak(text[..at]) + Format(entry, YamlText.Indentation(text, dash), YamlText.LineBreak(text)) + text[at..];
    }

    public static string? AddDistinct(string text, string name, string other)
    {
        if (YamlParser.Parse(text, new DiagnosticBag()) is not YamlSequence list) return null;
        switch (list.Items.FirstOrDefault(i => NameOf(i) is { } scalar && PlacedText.From(scalar)!.Value == name))
        {
            case YamlMapping mapping: return YamlListEditor.AddTo(text, mapping, RosterKeys.Distinct, other);
            case YamlScalar scalar when list.IsFlow: return Replace(text, scalar.Span, $"{{name: {Written(text, scalar)}, distinct: [{YamlText.ToScalar(other)}]}}");
            case YamlScalar scalar:
                var indentation = new string(' ', scalar.Span.Start - YamlText.StartOfLine(text, scalar.Span.Start));
                return Replace(text, scalar.Span, $"name: {Written(text, scalar)}{YamlText.LineBreak(text)}{indentation}distinct: [{YamlText.ToScalar(other)}]");
            default: return null;
        }
    }

    private static YamlScalar? NameOf(YamlNode item) =>
        item as YamlScalar ?? (item as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Value == RosterKeys.Name)?.Value as YamlScalar;

    private static string Format(RosterEntry entry, string indentation, string lineBreak)
    {
        var lines = new StringBuilder();
        foreach (var (key, values) in RosterValues.Of(entry))
        {
            lines.Append(indentation).Append(key == RosterKeys.Name ? "- " : "  ").Append(key).Append(": ");
            var written = string.Join(", ", values.Select(YamlText.ToScalar));
            lines.Append(RosterKeys.Lists.Contains(key) ? $"[{written}]" : written).Append(lineBreak);
        }
        return lines.ToString();
    }

    private static string Written(string text, YamlScalar scalar) => text.Substring(scalar.Span.Start, scalar.Span.Length);

    private static string Replace(string text, TextSpan span, string by) => string.Concat(text.AsSpan(0, span.Start), by, text.AsSpan(span.End));
}
