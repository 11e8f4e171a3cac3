namespace TextLint.Workspaces;

/// <summary>What is gathered on the way through a chain of configuration files.</summary>
internal sealed class ConfigurationWalk
{
    /// <summary>Paths of the files that are being visited.</summary>
    public HashSet<string> Open { get; } = new(StringComparer.Ordinal);

    /// <summary>The packs that a file can speak of, by the file's path, of all files that were visited.</summary>
    public Dictionary<string, List<LoadedPack>> Scopes { get; } = new(StringComparer.Ordinal);

    /// <summary>The files, in the order in which they apply.</summary>
    public List<ConfigurationFile> Ordered { get; } = [];

    /// <summary>The packs among them.</summary>
    public List<LoadedPack> Packs { get; } = [];

    /// <summary>What is wrong.</summary>
    public List<FileDiagnostic> Diagnostics { get; } = [];

    /// <summary>Every file that was read or looked for.</summary>
    public List<string> Paths { get; } = [];
}
