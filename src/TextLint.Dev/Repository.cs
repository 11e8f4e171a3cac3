namespace TextLint.Dev;

/// <summary>Where the project's files are.</summary>
public static class Repository
{
    /// <summary>The folder of the solution, found upward from the program or from the current folder.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory) ?? Find(Directory.GetCurrentDirectory())
        ?? throw new InvalidOperationException("Run this inside the TextLint repository.");

    /// <summary>A file or folder below the root.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string? Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "TextLint.sln"))) folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
