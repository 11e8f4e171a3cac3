using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>A pack by itself, for those who write, test and share it. Immutable.</summary>
public sealed class PackInspection
{
    private readonly LoadedPack _pack;

    internal PackInspection(LoadedPack pack, ConfigurationChain chain, LanguageData language)
    {
        _pack = pack;
        (Language, Faults) = (language, chain.Diagnostics);
        var files = pack.Rules.ToDictionary(r => r.Name, StringComparer.Ordinal);
        Rules = [.. pack.Read.Select(d => new InspectedRule(d, files[d.Name].Path, files[d.Name].Text))];
        Slots = [.. pack.File.Sections.SelectMany(s => s.Slots).Select(s => new InspectedSlot(s.Rule, s.Style, s.Span, s.Options, s.Examples))];
        BuildsOn = pack.BuildsOn;
    }

    /// <summary>What the pack says of itself.</summary>
    public PackHeader Header => _pack.Header;

    /// <summary>Full path of its folder or archive.</summary>
    public string Folder => _pack.Folder;

    /// <summary>Full path of its pack.yaml.</summary>
    public string Path => _pack.File.Path;

    /// <summary>The text of its pack.yaml.</summary>
    public SourceText Text => _pack.File.Text;

    /// <summary>True for a pack that is part of the program.</summary>
    public bool IsShipped => _pack.IsShipped;

    /// <summary>True for a pack whose files can be written.</summary>
    public bool IsFolder => !IsShipped && PackPaths.ArchiveOf(Path) is null;

    /// <summary>What is known of its language.</summary>
    public LanguageData Language { get; }

    /// <summary>What is wrong in its files, and in those of the packs it builds on.</summary>
    public ImmutableArray<FileDiagnostic> Faults { get; }

    /// <summary>The rules that could be read, by name.</summary>
    public ImmutableArray<InspectedRule> Rules { get; }

    /// <summary>The slots it fills.</summary>
    public ImmutableArray<InspectedSlot> Slots { get; }

    /// <summary>Names of the packs it builds on.</summary>
    public ImmutableArray<string> BuildsOn { get; }

    /// <summary>Opens a pack.</summary>
    /// <param name="configurations">Reads it.</param>
    /// <param name="written">The name of a pack that ships, or the path of a folder, of an archive or of a pack.yaml.</param>
    /// <param name="folder">Full path of the folder that a path is relative to.</param>
    /// <param name="fault">Why there is none, as one line without its full stop.</param>
    public static PackInspection? Open(ConfigurationProvider configurations, string written, string folder, out string fault)
    {
        ArgumentNullException.ThrowIfNull(configurations);
        ArgumentNullException.ThrowIfNull(written);
        fault = "";
        var here = PackLoader.ToFile(FilePaths.Combine(folder, written));
        var file = ShippedPacks.Find(written) is { } shipped && !PackPaths.IsPath(written) ? System.IO.Path.Combine(shipped, PackPaths.FileName) : here;
        if (configurations.InspectPack(file) is { } inspection) return inspection;
        var nearest = PackPaths.IsPath(written) ? null : TextLint.Packs.Suggestion.Nearest(written, ShippedPacks.Names);
        fault = nearest is not null ? $"there is no pack \"{written}\"; did you mean \"{nearest}\"?" : $"there is no pack \"{written}\": no {PackPaths.FileName} at {here}";
        return null;
    }

    /// <summary>Writes the hash of all that it says, as the lock file has it.</summary>
    public string ComputeHash() => _pack.ComputeHash();

    /// <summary>A runner of the examples of a slot.</summary>
    /// <param name="catalog">The rules that ship.</param>
    /// <param name="slot">The slot.</param>
    public ExampleRunner RunnerOf(IRuleCatalog catalog, InspectedSlot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return ExampleRunner.For(catalog, slot.Rule, slot.Options, Language);
    }
}
