using TextLint.Dev;

namespace TextLint.Conventions.Tests;

/// <summary>The files that we wrote.</summary>
internal static class SourceFiles
{
    /// <summary>Sources of one project of src.</summary>
    public static IEnumerable<string> Of(string project) => In("src", $"TextLint.{project}");

    /// <summary>Sources below a folder.</summary>
    public static IEnumerable<string> In(params string[] folder) =>
        Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Replace('\\', '/').Split('/').Any(part => part is "obj" or "bin" or "node_modules"))
            .Order(StringComparer.Ordinal);
}
