using System.Text;

namespace TextLint.Spelling.Tests.Checking;

/// <summary>Hunspell's own dictionaries, where they lie beside the repository: they are not ours to copy.</summary>
public sealed class SuiteCheckTests
{
    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        if (Folder() is { } folder)
            foreach (var path in Directory.EnumerateFiles(folder, "*.dic").Order(StringComparer.Ordinal))
                if (File.Exists(Path.ChangeExtension(path, ".aff"))) names.Add(Path.GetFileNameWithoutExtension(path));
        if (names.Count == 0) names.Add("");
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verdicts_equal_those_that_Hunspell_expects(string name)
    {
        Assert.SkipWhen(name.Length == 0, "There is no shared/hunspell-tests/suite beside the repository.");
        var path = Path.Combine(Folder()!, name);
        var dictionary = HunspellDictionary.Load(path + ".aff", path + ".dic");

        Words(path + ".good").Where(w => !dictionary.Check(w)).Should().BeEmpty();
        Words(path + ".wrong").Where(w => dictionary.Check(w)).Should().BeEmpty();
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "hunspell-tests", "suite") is var suite && Directory.Exists(suite)) return suite;
        return null;
    }

    private static string[] Words(string path)
    {
        if (!File.Exists(path)) return [];
        var bytes = File.ReadAllBytes(path);
        var text = System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
        return text.TrimStart('\uFEFF').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
