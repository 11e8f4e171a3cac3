using TextLint.Cli.Spelling;
using TextLint.Workspaces;

namespace TextLint.Cli.Tests.Spelling;

public sealed class IspellDictionaryListTests : IDisposable
{
    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void What_the_machine_has_is_listed_and_what_is_asked_for_is_loaded()
    {
        _terminal.WriteDictionary("d/de_DE");
        _terminal.WriteDictionary("d/fr_FR");
        List([], null, "fr").Should().Be("SEARCH PATH:|/d|AVAILABLE DICTIONARIES (path is not mandatory for -d option):|/d/de_DE|/d/fr_FR|LOADED DICTIONARY:|/d/fr_FR.aff|/d/fr_FR.dic|");
        List([], null, "it").Should().EndWith("LOADED DICTIONARY:|");
    }

    [Fact]
    public void What_ships_has_a_file_to_be_known_by()
    {
        _terminal.WriteDictionary("d/en_US");
        var list = List(["en_US", "en_GB"], Path.Combine(_terminal.Folder, "cache"), "en-GB", "en_US");
        list.Should().EndWith("|/cache/ispell/en_US|/cache/ispell/en_GB|/d/en_US|LOADED DICTIONARY:|/cache/ispell/en_GB.aff|/cache/ispell/en_US.aff|");
        _terminal.Read("cache/ispell/en_GB.aff").Should().Contain("\nWORDCHARS ’\n");
    }

    [Fact]
    public void Without_a_place_for_files_there_is_what_the_machine_has()
    {
        _terminal.Write("file", "");
        List(["en_US"], Path.Combine(_terminal.Folder, "file"), "en_US").Should().EndWith("option):|LOADED DICTIONARY:|");
    }

    private string List(string[] shipped, string? cache, params string[] names)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new IspellDictionaryList(new DictionaryFinder([Path.Combine(_terminal.Folder, "d")]), shipped, cache).Write(output, names);
        return output.ToString().Replace(_terminal.Folder, "", StringComparison.Ordinal).Replace('\\', '/').Replace('\n', '|');
    }
}
