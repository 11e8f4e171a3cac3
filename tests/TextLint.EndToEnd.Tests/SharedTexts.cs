using TextLint.Testing;

namespace TextLint.EndToEnd.Tests;

/// <summary>Texts for measuring that stand beside the repository and are not part of it.</summary>
internal static class SharedTexts
{
    /// <summary>A file of the folder; the test is skipped, saying so, where it is missing.</summary>
    public static string Find(params IEnumerable<string> parts)
    {
        var path = Path.Combine([RepositoryPath.Root, "..", "shared", .. parts]);
        Assert.SkipUnless(File.Exists(path), $"There is no {Path.Combine(["..", "shared", .. parts])} beside the repository.");
        return Path.GetFullPath(path);
    }
}
