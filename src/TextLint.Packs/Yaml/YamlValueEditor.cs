using TextLint.Syntax.Text;

namespace TextLint.Packs.Yaml;

/// <summary>Sets one value in a mapping of a YAML file, whose comments and other values stay as they are.</summary>
public static class YamlValueEditor
{
    private const string Step = "  ";

    /// <summary>The text in which a key of a mapping has a value.</summary>
    /// <param name="text">The file as it is; empty where there is none.</param>
    /// <param name="owner">The key of the whole file under which the mapping stands; it is made where it is not there.</param>
    /// <param name="names">The names that the key may have; the first is written where none of them is there.</param>
    /// <param name="inner">Where the key has a mapping already, the key in it that gets the value.</param>
    /// <param name="value">The value, a word.</param>
    /// <returns>The same text where the value is there already; null where the file cannot be read, or is written in a way that cannot be changed.</returns>
    public static string? Set(string text, string owner, IReadOnlyList<string> names, string inner, string value)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        if (!TryParse(text, out var root)) return null;
        if (Read(root, owner, names, inner) == value) return text;
        var changed = Change(text, root, owner, names, inner, value);
        // Unusual but legal ways of writing are not reckoned with one by one: what was written must read as what was meant.
        return changed is not null && TryParse(changed, out var after) && Read(after, owner, names, inner) == value && CountKeys(after, owner) - CountKeys(root, owner) is 0 or 1 ? changed : null;
    }

    private static bool TryParse(string text, out YamlMapping? root)
    {
        var faults = new DiagnosticBag();
        var node = YamlParser.Parse(text, faults);
        root = node as YamlMapping;
        return faults.Count == 0 && node is null or YamlMapping or YamlScalar { IsNull: true };
    }

    private static YamlEntry? Find(YamlNode? node, params IEnumerable<string> names) =>
        (node as YamlMapping)?.Entries.FirstOrDefault(e => names.Contains(e.Key.Value, StringComparer.OrdinalIgnoreCase));

    private static string? Read(YamlMapping? root, string owner, IReadOnlyList<string> names, string inner)
    {
        var value = Find(Find(root, owner)?.Value, names)?.Value;
        return (value is YamlMapping ? Find(value, inner)?.Value : value) is YamlScalar { IsNull: false } scalar ? scalar.Value : null;
    }

    private static int CountKeys(YamlMapping? root, string owner) => Find(root, owner)?.Value is YamlMapping mapping ? mapping.Entries.Length : 0;

    private static string? Change(string text, YamlMapping? root, string owner, IReadOnlyList<string> names, string inner, string value)
    {
        var end = YamlText.LineBreak(text);
        var line = $"{YamlText.ToScalar(names[0])}: {value}";
        if (root is { Span.Length: > 0 } && text[root.Span.Start] == '{') return null;
        if (Find(root, owner) is not { } entry) return YamlText.WithLineBreak(text) + $"{owner}:{end}{Step}{line}{end}";
        if (entry.Value is YamlScalar { IsNull: true, Value: "" }) return YamlText.InsertBehind(text, entry.Key.Span.End, $"{Step}{line}{end}");
        if (entry.Value is not YamlMapping mapping) return null;
        if (Find(mapping, names) is { } known) return Replace(text, known, inner, value);
        if (text[mapping.Span.Start] == '{') return text.Insert(mapping.Span.End - 1, mapping.Entries.IsEmpty ? line : $", {line}");
        var first = mapping.Entries[0].Key.Span.Start;
        return text.Insert(YamlText.StartOfLine(text, first), $"{YamlText.Indentation(text, first)}{line}{end}");
    }

    private static string? Replace(string text, YamlEntry entry, string inner, string value) => entry.Value switch
    {
        YamlScalar { Span.Length: > 0, Style: not YamlScalarStyle.Block } scalar => Put(text, scalar.Span, value),
        YamlMapping mapping when Find(mapping, inner) is { Value: YamlScalar { Span.Length: > 0, Style: not YamlScalarStyle.Block } scalar } => Put(text, scalar.Span, value),
        YamlMapping mapping when text[mapping.Span.Start] == '{' => text.Insert(mapping.Span.Start + 1, mapping.Entries.IsEmpty ? $"{inner}: {value}" : $"{inner}: {value}, "),
        YamlMapping { Entries: [var first, ..] } =>
            text.Insert(YamlText.StartOfLine(text, first.Key.Span.Start), $"{YamlText.Indentation(text, first.Key.Span.Start)}{inner}: {value}{YamlText.LineBreak(text)}"),
        _ => null,
    };

    private static string Put(string text, TextSpan span, string by) => string.Concat(text.AsSpan(0, span.Start), by, text.AsSpan(span.End));
}
