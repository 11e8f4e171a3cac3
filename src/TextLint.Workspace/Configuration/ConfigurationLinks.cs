using System.Collections.Immutable;
using TextLint.Packs;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>A place of a file that names another one.</summary>
/// <param name="Span">The place, in UTF-16 offsets, quotation marks included.</param>
/// <param name="Path">Full path of the other file, which is on the disk.</param>
public sealed record ConfigurationLink(TextSpan Span, string Path);

/// <summary>Finds the files that a configuration file or a pack.yaml names.</summary>
public static class ConfigurationLinks
{
    private static readonly string[] s_sectionKeys = ["dictionaries", "roster"];
    private static readonly string[] s_fileKeys = ["extends", "names", "vale", .. s_sectionKeys];

    /// <summary>The names of files that exist, in order; none for a file of another name. What is wrong in the file is passed over.</summary>
    /// <param name="files">Where files are looked for.</param>
    /// <param name="path">Full path of the file.</param>
    /// <param name="text">Its text.</param>
    public static ImmutableArray<ConfigurationLink> Find(SourceFiles files, string path, string text)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(path);
        var isPack = Path.GetFileName(path) == PackPaths.FileName;
        if (!isPack && Path.GetFileName(path) != ConfigurationProvider.FileName) return [];
        if (YamlParser.Parse(text, new DiagnosticBag()) is not YamlMapping root || Path.GetDirectoryName(path) is not { } folder) return [];
        var packKey = isPack ? "extends" : "packs";
        var named = TextsOf(root, isPack ? s_sectionKeys : s_fileKeys)
            .Concat(Overrides(root).SelectMany(o => TextsOf(o, s_sectionKeys)))
            .Select(t => (t.Span, Path: FilePaths.Combine(folder, t.Value)))
            .Concat(TextsOf(root, [packKey]).Where(t => PackPaths.IsPath(t.Value)).Select(t => (t.Span, Path: PackLoader.ToFile(FilePaths.Combine(folder, t.Value)))));
        // What lies in an archive or in the program no editor can open.
        return [.. named.Where(n => FilePaths.IsValid(n.Path) && files.Exists(n.Path) && PackPaths.ArchiveOf(n.Path) is null).Select(n => new ConfigurationLink(n.Span, n.Path)).OrderBy(l => l.Span)];
    }

    private static IEnumerable<YamlMapping> Overrides(YamlMapping root) =>
        root.Entries.Where(e => e.Key.Value == "overrides").SelectMany(e => e.Value is YamlSequence list ? list.Items.OfType<YamlMapping>() : []);

    private static IEnumerable<YamlScalar> TextsOf(YamlMapping mapping, string[] keys) => mapping.Entries.Where(e => keys.Contains(e.Key.Value)).SelectMany(e => e.Value switch
    {
        YamlScalar { IsNull: false } one => [one],
        YamlSequence list => list.Items.OfType<YamlScalar>(),
        _ => Enumerable.Empty<YamlScalar>(),
    });
}
