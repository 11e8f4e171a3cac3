namespace TextLint.Testing;

/// <summary>Files of the repository that a test reads.</summary>
public static class RepositoryPath
{
    /// <summary>The folder of the solution, found upward from the running tests.</summary>
    /// <exception cref="InvalidOperationException">There is none above.</exception>
    public static string Root { get; } = Find();

    /// <summary>A file or folder below the root.</summary>
    public static string To(params IEnumerable<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "TextLint.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
