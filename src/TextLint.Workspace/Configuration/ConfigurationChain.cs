using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Yaml;

namespace TextLint.Workspaces;

/// <summary>A configuration file with all that it extends and the packs that these name.</summary>
/// <param name="Files">The files in the order in which they apply: what is extended and packs before what names them.</param>
/// <param name="Diagnostics">Faults of all of them.</param>
/// <param name="Paths">Every file that was read or looked for, the nearest first.</param>
internal sealed record ConfigurationChain(ImmutableArray<ConfigurationFile> Files, ImmutableArray<FileDiagnostic> Diagnostics, ImmutableArray<string> Paths)
{
    /// <summary>No configuration.</summary>
    public static ConfigurationChain Empty { get; } = new([], [], []);

    /// <summary>The packs among the files, in their order.</summary>
    public ImmutableArray<LoadedPack> Packs { get; init; } = [];

    /// <summary>The rules that they declare.</summary>
    public DeclaredRules Declared { get; init; } = DeclaredRules.None;

    /// <summary>Full path of a file that configuration may name: as the nearest file says that names it, else by its usual name beside the nearest file; null without configuration.</summary>
    /// <param name="root">Full path of the nearest file; null for none.</param>
    /// <param name="named">What a file says of it.</param>
    /// <param name="usual">Its usual name.</param>
    public string? Find(string? root, Func<ConfigurationFile, (string Path, YamlScalar Written)?> named, string usual) =>
        Files.LastOrDefault(f => named(f) is not null) is { } file ? named(file)!.Value.Path : root is null ? null : Path.Combine(Path.GetDirectoryName(root) ?? root, usual);

    /// <summary>That the file which configuration names cannot be read, at the place where it does; nothing where none is named.</summary>
    /// <param name="named">What a file says of it.</param>
    /// <param name="reason">Why, and what to do, as the end of a sentence.</param>
    public ImmutableArray<FileDiagnostic> ReportMissing(Func<ConfigurationFile, (string Path, YamlScalar Written)?> named, string reason)
    {
        if (Files.LastOrDefault(f => named(f) is not null) is not { } file) return [];
        var (faults, written) = (new DiagnosticBag(), named(file)!.Value.Written);
        faults.Report(EngineDescriptors.UnreadableFile, written.Span, DiagnosticBag.Quote(written.Value), reason);
        return [.. faults.ToImmutable().Select(d => new FileDiagnostic(file.Path, file.Text, d))];
    }

    /// <summary>
    /// The path as the globs of a file see it: from that file's folder, or for an article elsewhere from the folder of the file that was
    /// found for it, or else the whole path.
    /// </summary>
    public string? RelativePath(ConfigurationFile file, string? path)
    {
        if (path is null) return null;
        return FilePaths.RelativeTo(file.Folder, path) ?? FilePaths.RelativeTo(Files[^1].Folder, path) ?? path.Replace('\\', '/').TrimStart('/');
    }
}
