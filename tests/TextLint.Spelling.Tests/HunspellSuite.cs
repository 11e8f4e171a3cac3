using System.Text;

namespace TextLint.Spelling.Tests;

/// <summary>Hunspell's own test files, where they lie beside the repository: they are not ours to copy.</summary>
internal static class HunspellSuite
{
    /// <summary>Said where a test is skipped.</summary>
    public const string Missing = "There is no shared/hunspell-tests/suite beside the repository.";

    private static readonly string? s_folder = Find();

    /// <summary>Names of the tests that have a dictionary and a file with an ending; one empty name where there is no suite.</summary>
    public static TheoryData<string> Names(string ending, string? except = null)
    {
        var names = new TheoryData<string>();
        if (s_folder is not null)
            foreach (var name in Directory.EnumerateFiles(s_folder, "*" + ending).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))
                if (name != except && File.Exists(PathOf(name!, ".aff"))) names.Add(name!);
        if (names.Count == 0) names.Add("");
        return names;
    }

    /// <summary>The dictionary of a test.</summary>
    public static HunspellDictionary Load(string name) => HunspellDictionary.Load(PathOf(name, ".aff"), PathOf(name, ".dic"));

    /// <summary>The lines of a file that are not blank; none where it does not exist.</summary>
    public static string[] Lines(string name, string ending)
    {
        var path = PathOf(name, ending);
        if (!File.Exists(path)) return [];
        // Some are in the encoding of their dictionary, some in UTF-8 whatever that is.
        var bytes = File.ReadAllBytes(path);
        var text = System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
        return text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string PathOf(string name, string ending) => Path.Combine(s_folder!, name + ending);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "hunspell-tests", "suite") is var suite && Directory.Exists(suite)) return suite;
        return null;
    }
}
