using TextLint.Syntax.Text;

namespace TextLint.Packs.Yaml;

/// <summary>Adds values to lists of a YAML file, whose comments and other values stay as they are.</summary>
public static class YamlListEditor
{
    private const string Step = "  ";

    /// <summary>The text with a value in one of its lists; what is missing on the way to the list is made.</summary>
    /// <param name="text">The file as it is; empty where there is none.</param>
    /// <param name="path">The keys that lead to the list, the outermost first; not empty.</param>
    /// <param name="value">The value.</param>
    /// <returns>The same text where the value is there already; null where the file cannot be read, or is written in a way that cannot be added to.</returns>
    public static string? Add(string text, IReadOnlyList<string> path, string value)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(value);
        var (root, isRead) = Parse(text);
        if (!isRead) return null;
        var before = Values(root, path);
        if (before.Contains(value)) return text;
        var changed = Insert(text, root, path, value);
        if (changed is null) return null;
        // Unusual but legal ways of writing are not reckoned with one by one: what was written must read as one value more.
        var (after, isStillRead) = Parse(changed);
        return isStillRead && Values(after, path) is { } values && values.Count == before.Count + 1 && values.Contains(value) ? changed : null;
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
            YamlSequence list => [.. list.Items.OfType<YamlScalar>().Where(i => !i.IsNull).Select(i => i.Value)],
            _ => [],
        };
    }

    private static YamlEntry? Find(YamlNode? node, string key) => (node as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Value == key);

    private static string? Insert(string text, YamlNode? root, IReadOnlyList<string> path, string value)
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

    private static string? InsertKey(string text, YamlNode node, YamlEntry? parent, IReadOnlyList<string> path, string value)
    {
        if (node is YamlMapping { Entries: [var first, ..] } mapping)
        {
            if (text[mapping.Span.Start] == '{') return path.Count > 1 ? null : text.Insert(mapping.Span.Start + 1, $"{path[0]}: [{YamlText.ToScalar(value)}], ");
            // A key of the whole file goes to its end, where nothing that belongs together is torn apart; an inner one to the head of its mapping.
            if (parent is null) return YamlText.WithLineBreak(text) + Lines(text, path, "", value);
            var at = YamlText.StartOfLine(text, first.Key.Span.Start);
            return text.Insert(at, Lines(text, path, YamlText.Indentation(text, first.Key.Span.Start), value));
        }
        if (parent is null || node is not YamlScalar { IsNull: true, Value: "" }) return null;
        return InsertAfterKey(text, parent, Lines(text, path, YamlText.Indentation(text, parent.Key.Span.Start) + Step, value));
    }

    private static string? InsertValue(string text, YamlNode node, YamlEntry parent, string value)
    {
        var scalar = YamlText.ToScalar(value);
        switch (node)
        {
            case YamlScalar { IsNull: true, Value: "" }:
                return InsertAfterKey(text, parent, $"{YamlText.Indentation(text, parent.Key.Span.Start)}{Step}- {scalar}{YamlText.LineBreak(text)}");
            case YamlScalar { Style: not YamlScalarStyle.Block } one:
                var written = text.Substring(one.Span.Start, one.Span.Length);
                return one.IsNull || written.AsSpan().ContainsAny('\r', '\n') ? null : Replace(text, one.Span, $"[{written}, {scalar}]");
            case YamlSequence { Items.IsEmpty: true } list:
                return Replace(text, list.Span, $"[{scalar}]");
            case YamlSequence { IsFlow: true } list:
                return InsertIntoFlow(text, list, scalar, value);
            case YamlSequence list:
                return InsertIntoBlock(text, list, scalar, value);
            default:
                return null;
        }
    }

    private static string InsertIntoFlow(string text, YamlSequence list, string scalar, string value) => FindNext(list, value) is { } next
        ? text.Insert(next.Span.Start, scalar + ", ")
        : text.Insert(list.Items[^1].Span.End, ", " + scalar);

    private static string InsertIntoBlock(string text, YamlSequence list, string scalar, string value)
    {
        var next = FindNext(list, value);
        var dash = YamlText.Dash(text, next ?? list.Items[0]);
        var at = next is null ? YamlText.EndOfLine(text, list.Items[^1].Span.End) : YamlText.StartOfLine(text, dash);
        return YamlText.WithLineBreak(text[..at]) + YamlText.Indentation(text, dash) + "- " + scalar + YamlText.LineBreak(text) + text[at..];
    }

    /// <summary>The first item that comes after a value by its letters, in a list that is sorted; null for the end of a list.</summary>
    private static YamlNode? FindNext(YamlSequence list, string value)
    {
        var values = list.Items.Select(i => (i as YamlScalar)?.Value ?? "").ToArray();
        for (var i = 1; i < values.Length; i++)
            if (Compare(values[i - 1], values[i]) > 0) return null;
        return list.Items.FirstOrDefault(i => i is YamlScalar scalar && Compare(scalar.Value, value) > 0);
    }

    private static int Compare(string left, string right) =>
        StringComparer.OrdinalIgnoreCase.Compare(left, right) is var order and not 0 ? order : string.CompareOrdinal(left, right);

    private static string InsertAfterKey(string text, YamlEntry entry, string lines)
    {
        var at = YamlText.EndOfLine(text, entry.Key.Span.End);
        return YamlText.WithLineBreak(text[..at]) + lines + text[at..];
    }

    private static string Lines(string text, IReadOnlyList<string> path, string indentation, string value)
    {
        var end = YamlText.LineBreak(text);
        var lines = string.Concat(path.Select((key, depth) => $"{indentation}{string.Concat(Enumerable.Repeat(Step, depth))}{key}:{end}"));
        return $"{lines}{indentation}{string.Concat(Enumerable.Repeat(Step, path.Count))}- {YamlText.ToScalar(value)}{end}";
    }

    private static string Replace(string text, TextSpan span, string by) => string.Concat(text.AsSpan(0, span.Start), by, text.AsSpan(span.End));
}
