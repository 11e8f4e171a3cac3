namespace TextLint.Workspaces;

/// <summary>What a caller fixes for all paths.</summary>
/// <param name="ConfigurationFile">Use this file and look for no other; null to look upward from each path.</param>
/// <param name="Folder">The folder whose configuration holds for fragments; null for none.</param>
public sealed record ConfigurationOptions(string? ConfigurationFile = null, string? Folder = null)
{
    /// <summary>Full path of the user's own word list, which need not exist; null to do without.</summary>
    public string? UserWordList { get; init; }

    /// <summary>True for a caller that does not ask for the names of other articles, as one that makes the index of them: no index is read.</summary>
    public bool IgnoresNameIndex { get; init; }

    /// <summary>True for a caller that makes a baseline or has its own: none is read.</summary>
    public bool IgnoresBaseline { get; init; }

    /// <summary>What the rules of Vale styles are narrowed to.</summary>
    public ValeOptions Vale { get; init; } = ValeOptions.None;

    /// <summary>Full path of the folder in which it is kept that the examples of packs passed; null to run them once in each session.</summary>
    public string? ExampleCache { get; init; }

    /// <summary>Where files are read; null for the disk.</summary>
    public SourceFiles? Files { get; init; }
}
