using System.Reflection;

namespace TextLint.Workspaces;

/// <summary>The packs that are part of the program. They have paths like files, in a folder that no disk needs to have.</summary>
public static class ShippedPacks
{
    private const string Prefix = "packs/";

    private static readonly Lazy<Dictionary<string, string>> s_resources = new(Find);

    /// <summary>The folder of all of them.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetFullPath(AppContext.BaseDirectory), "packs");

    /// <summary>Their names, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. s_resources.Value.Keys.Where(k => Path.GetFileName(k) == PackPaths.FileName).Select(k => Path.GetFileName(Path.GetDirectoryName(k)!)).Order(StringComparer.Ordinal)];

    /// <summary>The folder of a pack that ships; null where there is none of that name.</summary>
    public static string? Find(string name) => Names.Contains(name, StringComparer.Ordinal) ? Path.Combine(Folder, name) : null;

    /// <summary>True for a path in the folder of the packs that ship.</summary>
    public static bool Contains(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Length > Folder.Length && path.StartsWith(Folder, StringComparison.Ordinal) && path[Folder.Length] == Path.DirectorySeparatorChar;
    }

    internal static bool Exists(string path) => s_resources.Value.ContainsKey(path);

    internal static string? Read(string path)
    {
        if (!s_resources.Value.TryGetValue(path, out var name)) return null;
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    internal static IReadOnlyList<string> GetFileNames(string folder) =>
        [.. s_resources.Value.Keys.Where(p => Path.GetDirectoryName(p) == folder).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Find() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(n => Path.Combine([Folder, .. n[Prefix.Length..].Split('/', '\\')]), n => n, StringComparer.Ordinal);
}
