using TextLint.Syntax.Text;

namespace TextLint.Packs.Yaml;

/// <summary>Adds values to lists of a YAML file, whose comments and other values stay as they are.</summary>
public static class YamlListEditor
{
    private const string Step = "  ";

    // No name holds one, so that joined names are compared as lists are.
    private const string Joint = "\n";

    /// <summary>The text with a value in one of its lists; what is missing on the way to the list is made.</summary>
    /// <param name="text">The file as it is; empty where there is none.</param>
    /// <param name="path">The keys that lead to the list, the outermost first; not empty.</param>
    /// <param name="value">The value.</param>
    /// <returns>The same text where the value is there already; null where the file cannot be read, or is written in a way that cannot be added to.</returns>
    public static string? Add(string text, IReadOnlyList<string> path, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Add(text, path, new ListValue(value, YamlText.ToScalar(value)));
    }

    /// <summary>The text with a list of values as one item more in one of its lists, as <see cref="Add(string, IReadOnlyList{string}, string)"/> adds a value.</summary>
    public static string? AddList(string text, IReadOnlyList<string> path, IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Add(text, path, new ListValue(string.Join(Joint, values), $"[{string.Join(", ", values.Select(YamlText.ToScalar))}]"));
    }

    /// <summary>The text with a value in a list of a mapping that stands in it; null where that cannot be written.</summary>
    internal static string? AddTo(string text, YamlMapping mapping, string key, string value)
    {
        var item = new ListValue(value, YamlText.ToScalar(value));
        if (Find(mapping, key) is { } entry) return InsertValue(text, entry.Value, entry, item);
        if (mapping.Span.Length > 0 && text[mapping.Span.Start] == '{') return text.Insert(mapping.Span.End - 1, $", {key}: [{item.Written}]");
        var start = mapping.Entries[0].Key.Span.Start;
        var indentation = new string(' ', start - YamlText.StartOfLine(text, start));
        var at = YamlText.EndOfLine(text, mapping.Span.End);
        return YamlText.WithLineBreak(text[..at]) + $"{indentation}{key}: [{item.Written}]{YamlText.LineBreak(text)}" + text[at..];
    }

    private static string? Add(string text, IReadOnlyList<string> path, ListValue value)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var (root, isRead) = Parse(text);
        if (!isRead) return null;
        var before = Values(root, path);
        if (before.Contains(value.Compared)) return text;
        var changed = Insert(text, root, path, value);
        if (changed is null) return null;
        // Unusual but legal ways of writing are not reckoned with one by one: what was written must read as one value more.
        var (after, isStillRead) = Parse(changed);
        return isStillRead && Values(after, path) is { } values && values.Count == before.Count + 1 && values.Contains(value.Compared) ? changed : null;
    }

    private static (YamlNode? Root, bool IsRead) Parse(string text)
    {
        var faults = new DiagnosticBag();
        var root = YamlParser.Parse(text, faults);
        return (root, faults.Count == 0);
    }

    /// <summary>The values of the list, in order.</summary>
    private static List<string> Values(YamlNode? node, IReadOnlyList<string> path)
    {
        foreach (var key in path) node = Find(node, key)?.Value;
        return node switch
        {
            YamlScalar { IsNull: false } one => [one.Value],
            YamlSequence list => [.. list.Items.Where(i => i is YamlSequence or YamlScalar { IsNull: false }).Select(ComparedOf)],
            _ => [],
        };
    }

    private static string ComparedOf(YamlNode item) => item switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence list => string.Join(Joint, list.Items.OfType<YamlScalar>().Select(i => i.Value)),
        _ => "",
    };

    private static YamlEntry? Find(YamlNode? node, string key) => (node as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Value == key);

    private static string? Insert(string text, YamlNode? root, IReadOnlyList<string> path, ListValue value)
    {
        if (root is null or YamlScalar { IsNull: true, Span.Length: 0 }) return YamlText.WithLineBreak(text) + Lines(text, path, "", value);
        var node = root;
        YamlEntry? parent = null;
        for (var depth = 0; depth < path.Count; depth++)
        {
            if (Find(node, path[depth]) is not { } entry) return InsertKey(text, node, parent, [.. path.Skip(depth)], value);
            (node, parent) = (entry.Value, entry);
        }
        return InsertValue(text, node, parent!, value);
    }

    private static string? InsertKey(string text, YamlNode node, YamlEntry? parent, IReadOnlyList<string> path, ListValue value)
    {
        if (node is YamlMapping { Entries: [var first, ..] } mapping)
        {
            if (text[mapping.Span.Start] == '{') return path.Count > 1 ? null : text.Insert(mapping.Span.Start + 1, $"{path[0]}: [{value.Written}], ");
            // A key of the whole file goes to its end, where nothing that belongs together is torn apart; an inner one to the head of its mapping.
            if (parent is null) return YamlText.WithLineBreak(text) + Lines(text, path, "", value);
            var at = YamlText.StartOfLine(text, first.Key.Span.Start);
            return text.Insert(at, Lines(text, path, YamlText.Indentation(text, first.Key.Span.Start), value));
        }
        if (parent is null || node is not YamlScalar { IsNull: true, Value: "" }) return null;
        return YamlText.InsertBehind(text, parent.Key.Span.End, Lines(text, path, YamlText.Indentation(text, parent.Key.Span.Start) + Step, value));
    }

    private static string? InsertValue(string text, YamlNode node, YamlEntry parent, ListValue value)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true, Value: "" }:
                return YamlText.InsertBehind(text, parent.Key.Span.End, $"{YamlText.Indentation(text, parent.Key.Span.Start)}{Step}- {value.Written}{YamlText.LineBreak(text)}");
            case YamlScalar { Style: not YamlScalarStyle.Block } one:
                var written = text.Substring(one.Span.Start, one.Span.Length);
                return one.IsNull || written.AsSpan().ContainsAny('\r', '\n') ? null : Replace(text, one.Span, $"[{written}, {value.Written}]");
            case YamlSequence { Items.IsEmpty: true } list:
                return Replace(text, list.Span, $"[{value.Written}]");
            case YamlSequence { IsFlow: true } list:
                return InsertIntoFlow(text, list, value);
            case YamlSequence list:
                return InsertIntoBlock(text, list, value);
            default:
                return null;
        }
    }

    private static string InsertIntoFlow(string text, YamlSequence list, ListValue value) => FindNext(list, value) is { } next
        ? text.Insert(next.Span.Start, value.Written + ", ")
        : text.Insert(list.Items[^1].Span.End, ", " + value.Written);

    private static string InsertIntoBlock(string text, YamlSequence list, ListValue value)
    {
        var next = FindNext(list, value);
        var dash = YamlText.Dash(text, next ?? list.Items[0]);
        var at = next is null ? YamlText.EndOfLine(text, list.Items[^1].Span.End) : YamlText.StartOfLine(text, dash);
        return YamlText.WithLineBreak(text[..at]) + YamlText.Indentation(text, dash) + "- " + value.Written + YamlText.LineBreak(text) + text[at..];
    }

    /// <summary>The first item that comes after a value by its letters, in a list that is sorted; null for the end of a list.</summary>
    private static YamlNode? FindNext(YamlSequence list, ListValue value)
    {
        var values = list.Items.Select(i => ComparedOf(i)).ToArray();
        for (var i = 1; i < values.Length; i++)
            if (Compare(values[i - 1], values[i]) > 0) return null;
        return list.Items.FirstOrDefault(i => Compare(ComparedOf(i), value.Compared) > 0);
    }

    private static int Compare(string left, string right) =>
        StringComparer.OrdinalIgnoreCase.Compare(left, right) is var order and not 0 ? order : string.CompareOrdinal(left, right);

    private static string Lines(string text, IReadOnlyList<string> path, string indentation, ListValue value)
    {
        var end = YamlText.LineBreak(text);
        var lines = string.Concat(path.Select((key, depth) => $"{indentation}{string.Concat(Enumerable.Repeat(Step, depth))}{key}:{end}"));
        return $"{lines}{indentation}{string.Concat(Enumerable.Repeat(Step, path.Count))}- {value.Written}{end}";
    }

    private static string Replace(string text, TextSpan span, string by) => string.Concat(text.AsSpan(0, span.Start), by, text.AsSpan(span.End));

    /// <summary>What is added.</summary>
    /// <param name="Compared">What it is known and ordered by.</param>
    /// <param name="Written">How YAML writes it.</param>
    private sealed record ListValue(string Compared, string Written);
}
