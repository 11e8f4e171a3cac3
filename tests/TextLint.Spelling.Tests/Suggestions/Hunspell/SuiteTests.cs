using System.Text;

namespace TextLint.Spelling.Tests.Suggestions.Hunspell;

/// <summary>Hunspell's own expectations, where its test files lie beside the repository: they are not ours to copy.</summary>
public sealed class SuiteTests
{
    // Hunspell offers nothing there because its clock runs out. Ours remembers what it has tried, finishes, and offers the word without the slip.
    private const string TimeLimit = "timelimit";

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        if (Folder() is { } folder)
            foreach (var name in Directory.EnumerateFiles(folder, "*.sug").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))
                if (name != TimeLimit) names.Add(name!);
        if (names.Count == 0) names.Add("");
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Suggestions_equal_those_that_Hunspell_expects(string name)
    {
        Assert.SkipWhen(name.Length == 0, "There is no shared/hunspell-tests/suite beside the repository.");
        var path = Path.Combine(Folder()!, name);
        var dictionary = HunspellDictionary.Load(path + ".aff", path + ".dic");
        var lists = Lines(path + ".wrong").Where(word => !dictionary.Check(word)).Select(word => string.Join(", ", dictionary.Suggest(word)));
        lists.Where(static list => list.Length > 0).Should().Equal(Lines(path + ".sug"));
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "hunspell-tests", "suite") is var suite && Directory.Exists(suite)) return suite;
        return null;
    }

    // Some are in the encoding of their dictionary, some in UTF-8 whatever that is.
    private static List<string> Lines(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var text = System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
        return [.. text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];
    }
}
