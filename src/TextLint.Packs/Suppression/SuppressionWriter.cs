using System.Globalization;
using System.Text;
using TextLint.Analysis;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Suppression;

/// <summary>Adds entries to the list <c>ignore</c> of a YAML text: of the whole text, or of what stands under one of its keys.</summary>
internal static class SuppressionWriter
{
    private const string List = "ignore";
    private const string Step = "  ";

    /// <summary>The text with the entry; null where it cannot be read, or is written in a way that lines cannot be added to.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="owner">The key under which the list stands; null for the whole text.</param>
    public static string? Add(string text, SuppressionEntry entry, string? owner)
    {
        var root = Parse(text);
        if (root.Faults > 0 || root.Node is not (null or YamlMapping or YamlScalar { IsNull: true })) return null;
        var changed = Insert(text, root.Node as YamlMapping, entry, owner);
        // Unusual but legal ways of writing are not reckoned with one by one: what was written must read as one entry more.
        if (changed is null || changed == text) return changed;
        var after = Parse(changed);
        return after.Faults == 0 && CountEntries(after.Node, owner) == CountEntries(root.Node, owner) + 1 ? changed : null;
    }

    private static (YamlNode? Node, int Faults) Parse(string text)
    {
        var faults = new DiagnosticBag();
        return (YamlParser.Parse(text, faults), faults.Count);
    }

    private static int CountEntries(YamlNode? root, string? owner) =>
        Find((owner is null ? root : Find(root as YamlMapping, owner)?.Value) as YamlMapping, List)?.Value is YamlSequence list ? list.Items.Length : 0;

    private static YamlEntry? Find(YamlMapping? mapping, string key) => mapping?.Entries.FirstOrDefault(e => e.Key.Value == key);

    private static string? Insert(string text, YamlMapping? root, SuppressionEntry entry, string? owner)
    {
        var end = YamlText.LineBreak(text);
        if (owner is null) return Insert(text, root, entry) ?? (Find(root, List) is null ? YamlText.WithLineBreak(text) + Head("", entry, end) : null);
        return Find(root, owner) switch
        {
            null => YamlText.WithLineBreak(text) + $"{owner}:{end}" + Head(Step, entry, end),
            { Value: YamlScalar { IsNull: true, Value: "" } } key => YamlText.InsertBehind(text, key.Key.Span.End, Head(Step, entry, end)),
            { Value: YamlMapping { Entries: [var first, ..] } mapping } when text[mapping.Span.Start] != '{' =>
                Insert(text, mapping, entry) ?? (Find(mapping, List) is null ? text.Insert(YamlText.StartOfLine(text, first.Key.Span.Start), Head(YamlText.Indentation(text, first.Key.Span.Start), entry, end)) : null),
            _ => null,
        };
    }

    private static string Head(string indentation, SuppressionEntry entry, string end) => $"{indentation}{List}:{end}{Format(entry, indentation + Step, end)}";

    private static string? Insert(string text, YamlMapping? mapping, SuppressionEntry entry) => Find(mapping, List) switch
    {
        { Value: YamlScalar { IsNull: true, Value: "" } } key => InsertFirst(text, key, entry),
        { Value: YamlSequence { IsFlow: false } list } => Insert(text, list, entry),
        { Value: YamlSequence { Items.IsEmpty: true } list } key => InsertFirst(WithoutBrackets(text, list), key, entry),
        _ => null,
    };

    private static string InsertFirst(string text, YamlEntry key, SuppressionEntry entry) =>
        YamlText.InsertBehind(text, key.Key.Span.End, Format(entry, YamlText.Indentation(text, key.Key.Span.Start) + Step, YamlText.LineBreak(text)));

    private static string Insert(string text, YamlSequence list, SuppressionEntry entry)
    {
        var next = -1;
        for (var i = list.Items.Length - 1; i >= 0; i--)
        {
            var order = Compare(list.Items[i], entry);
            if (order == 0) return text;
            if (order > 0) next = i;
        }
        var dash = YamlText.Dash(text, list.Items[Math.Max(next, 0)]);
        var at = next >= 0 ? YamlText.StartOfLine(text, dash) : YamlText.EndOfLine(text, list.Span.End);
        return YamlText.WithLineBreak(text[..at]) + Format(entry, YamlText.Indentation(text, dash), YamlText.LineBreak(text)) + text[at..];
    }

    private static string WithoutBrackets(string text, YamlSequence list) =>
        string.Concat(text.AsSpan(0, list.Span.Start).TrimEnd(' '), text.AsSpan(list.Span.End));

    /// <summary>Orders an entry of the file and a new one by rule, text, heading and ordinal; zero where they suppress the same.</summary>
    private static int Compare(YamlNode item, SuppressionEntry entry)
    {
        if (item is not YamlMapping mapping) return -1;
        ReadOnlySpan<(string Key, string? Value)> keys =
            [("rule", entry.Rule), ("text", entry.Text), ("heading", entry.Heading), ("ordinal", entry.Ordinal?.ToString(CultureInfo.InvariantCulture))];
        foreach (var (key, value) in keys)
        {
            var there = mapping.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value is YamlScalar { IsNull: false } scalar ? scalar.Value : "";
            var order = string.CompareOrdinal(there, value ?? "");
            if (order != 0) return order;
        }
        return 0;
    }

    private static string Format(SuppressionEntry entry, string indentation, string lineBreak)
    {
        var lines = new StringBuilder().Append(indentation).Append("- rule: ").Append(YamlText.ToScalar(entry.Rule)).Append(lineBreak);
        Append("text", entry.Text is null ? null : YamlText.ToScalar(entry.Text));
        Append("heading", entry.Heading is null ? null : YamlText.ToScalar(entry.Heading));
        Append("ordinal", entry.Ordinal?.ToString(CultureInfo.InvariantCulture));
        Append("reason", entry.Reason is null ? null : YamlText.ToScalar(entry.Reason));
        return lines.ToString();

        void Append(string key, string? value)
        {
            if (value is not null) lines.Append(indentation).Append("  ").Append(key).Append(": ").Append(value).Append(lineBreak);
        }
    }
}
