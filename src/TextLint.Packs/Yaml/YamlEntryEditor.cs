namespace TextLint.Packs.Yaml;

/// <summary>Writes one mapping of a YAML file, whose comments and other values stay as they are.</summary>
public static class YamlEntryEditor
{
    /// <summary>The text in which a key of the whole file has these values; null where the file cannot be read, or is written in a way that cannot be changed.</summary>
    /// <param name="text">The file as it is.</param>
    /// <param name="key">The key; it goes to the end of a file that does not have it.</param>
    /// <param name="values">Keys and values of the mapping, in their order; not empty.</param>
    public static string? Set(string text, string key, IReadOnlyList<(string Key, string Value)> values)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(values);
        if (Parse(text) is not { } before) return null;
        var end = YamlText.LineBreak(text);
        var lines = $"{key}:{end}" + string.Concat(values.Select(v => $"  {v.Key}: {v.Value}{end}"));
        var changed = before.Entries.FirstOrDefault(e => e.Key.Value == key) is { } entry ? Replace(text, entry, lines) : YamlText.WithLineBreak(text) + lines;
        // Unusual but legal ways of writing are not reckoned with one by one: what was written must read as what was meant.
        return changed is not null && Parse(changed) is { } after && IsOnlyChange(before, after, key, values) ? changed : null;
    }

    private static YamlMapping? Parse(string text)
    {
        var faults = new DiagnosticBag();
        var root = YamlParser.Parse(text, faults) as YamlMapping;
        return faults.Count == 0 && root is { Entries.IsEmpty: false } && text[root.Span.Start] != '{' ? root : null;
    }

    private static string? Replace(string text, YamlEntry entry, string lines)
    {
        var start = entry.Key.Span.Start;
        if (YamlText.StartOfLine(text, start) != start || entry.Value is YamlScalar { Style: YamlScalarStyle.Block }) return null;
        return string.Concat(text.AsSpan(0, start), lines, text.AsSpan(YamlText.EndOfLine(text, Math.Max(entry.Value.Span.End, entry.Key.Span.End))));
    }

    private static bool IsOnlyChange(YamlMapping before, YamlMapping after, string key, IReadOnlyList<(string Key, string Value)> values)
    {
        if (after.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value is not YamlMapping written || written.Entries.Length != values.Count) return false;
        if (!written.Entries.Zip(values).All(p => p.First.Key.Value == p.Second.Key)) return false;
        var (others, left) = (before.Entries.Where(e => e.Key.Value != key).ToArray(), after.Entries.Where(e => e.Key.Value != key).ToArray());
        return others.Length == left.Length && others.Zip(left).All(p => p.First.Key.Value == p.Second.Key.Value && IsSame(p.First.Value, p.Second.Value));
    }

    private static bool IsSame(YamlNode one, YamlNode other) => (one, other) switch
    {
        (YamlScalar a, YamlScalar b) => a.Value == b.Value,
        (YamlSequence a, YamlSequence b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(p => IsSame(p.First, p.Second)),
        (YamlMapping a, YamlMapping b) => a.Entries.Length == b.Entries.Length && a.Entries.Zip(b.Entries).All(p => p.First.Key.Value == p.Second.Key.Value && IsSame(p.First.Value, p.Second.Value)),
        _ => false,
    };
}
