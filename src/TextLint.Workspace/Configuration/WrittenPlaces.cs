using TextLint.Packs;
using TextLint.Packs.Yaml;

namespace TextLint.Workspaces;

/// <summary>Finds where a configuration file says something. The file is read once more, since nobody keeps places that only people ask for.</summary>
internal sealed class WrittenPlaces
{
    private readonly Dictionary<string, YamlMapping?> _roots = new(StringComparer.Ordinal);

    /// <summary>The place of a key, or of a value in it; null where it has none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="section">The section that has the key; null for keys of the whole file.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value that is meant; null for the key itself.</param>
    public FilePlace? Find(ConfigurationFile file, ConfigurationSection? section, string key, string? value = null)
    {
        if (MappingOf(file, section)?.Entries.FirstOrDefault(e => e.Key.Value == key) is not { } entry) return null;
        var text = value is null ? null : TextsOf(file, section, key).FirstOrDefault(t => t.Value == value);
        return new FilePlace(file.Path, file.Text, text?.Span ?? entry.Key.Span);
    }

    /// <summary>The place of the first text of a key that is meant; the key's where none is.</summary>
    public FilePlace? FindText(ConfigurationFile file, ConfigurationSection section, string key, Func<string, bool> isMeant)
    {
        var text = TextsOf(file, section, key).FirstOrDefault(t => isMeant(t.Value));
        return text is null ? Find(file, section, key) : new FilePlace(file.Path, file.Text, text.Span);
    }

    /// <summary>How many texts a key has.</summary>
    public int CountOf(ConfigurationFile file, ConfigurationSection section, string key) => TextsOf(file, section, key).Count();

    private IEnumerable<YamlScalar> TextsOf(ConfigurationFile file, ConfigurationSection? section, string key) =>
        MappingOf(file, section)?.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value switch
        {
            YamlScalar { IsNull: false } one => [one],
            YamlSequence list => list.Items.OfType<YamlScalar>(),
            _ => [],
        };

    /// <summary>The mapping of a section: the file's, or that of the override it was made of.</summary>
    private YamlMapping? MappingOf(ConfigurationFile file, ConfigurationSection? section)
    {
        if (!_roots.TryGetValue(file.Path, out var root)) _roots[file.Path] = root = YamlParser.Parse(file.Text.ToString(), new DiagnosticBag()) as YamlMapping;
        var index = section is null ? 0 : IndexOf(file, section);
        if (index <= 0 || root is null) return root;
        var overrides = root.Entries.FirstOrDefault(e => e.Key.Value == "overrides")?.Value as YamlSequence;
        // An override without files is no section.
        return overrides?.Items.OfType<YamlMapping>().Where(o => o.Entries.Any(e => e.Key.Value == "files")).ElementAtOrDefault(index - 1);
    }

    private static int IndexOf(ConfigurationFile file, ConfigurationSection section)
    {
        for (var i = 0; i < file.Sections.Length; i++)
            if (ReferenceEquals(file.Sections[i], section)) return i;
        return 0;
    }
}
