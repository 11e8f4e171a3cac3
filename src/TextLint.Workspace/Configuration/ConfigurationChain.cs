using System.Collections.Immutable;

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
