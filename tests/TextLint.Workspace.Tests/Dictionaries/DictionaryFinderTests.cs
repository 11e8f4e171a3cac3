using TextLint.Workspaces.Tests.Files;

namespace TextLint.Workspaces.Tests.Dictionaries;

public sealed class DictionaryFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_dictionary_is_two_files_in_the_first_folder_that_has_them()
    {
        Write("own/de_DE.aff", "own/de_DE.dic", "own/fr_FR.aff", "system/de_DE.aff", "system/de_DE.dic", "system/fr_FR.aff", "system/fr_FR.dic", "system/hyph_fr.dic");
        var finder = Finder("missing", "own", "system");
        finder.Find("de")!.AffixPath.Should().Be(At("own/de_DE.aff"));
        finder.Find("fr")!.WordPath.Should().Be(At("system/fr_FR.dic"));
        finder.All.Select(f => f.Name).Should().Equal("de_DE", "fr_FR");
        finder.Find("it").Should().BeNull();
    }

    [Fact]
    public void A_better_name_in_a_later_folder_wins()
    {
        Write("own/de_CH.aff", "own/de_CH.dic", "system/de_AT.aff", "system/de_AT.dic");
        Finder("own", "system").Find("de-AT")!.Name.Should().Be("de_AT");
        Finder("own", "system").Find("de-CH")!.Name.Should().Be("de_CH");
    }

    [Fact]
    public void What_is_missing_is_said_with_where_it_was_looked_for_and_what_to_do()
    {
        Write("own/de_DE.aff", "own/de_DE.dic");
        var library = new DictionaryLibrary(Finder("own"), Platform.Linux);
        library.TryFind("fr", out _, out var reason).Should().BeFalse();
        reason.Should().Be($"there is no dictionary for \"fr\" (none in {At("own")}); install it with `apt install hunspell-fr` or `dnf install hunspell-fr`, or copy its .aff and .dic file, LibreOffice's for one, to ~/.local/share/hunspell");
    }

    [Theory]
    [InlineData("de-AT", "Linux", "`apt install hunspell-de-at` or `dnf install hunspell-de`")]
    [InlineData("pt_PT", "Linux", "`apt install hunspell-pt-pt`")]
    [InlineData("nb", "Linux", "`apt install hunspell-no`")]
    [InlineData("de", "MacOS", "copy its .aff and .dic file, LibreOffice's for one, to ~/Library/Spelling")]
    [InlineData("de", "Windows", @"copy its .aff and .dic file, LibreOffice's for one, to %LOCALAPPDATA%\hunspell")]
    public void The_advice_is_for_the_system(string name, string platform, string advice) =>
        new DictionaryLibrary(new DictionaryFinder([]), Enum.Parse<Platform>(platform)).DescribeMissing(name).Should().Contain(advice)
            .And.Contain("(DICPATH is not set and this machine has no folder of Hunspell dictionaries)");

    [Fact]
    public void A_pair_is_opened_once_as_long_as_it_stays_the_same()
    {
        Write("de.aff");
        File.WriteAllText(At("de.dic"), "1\nHafen\n");
        var library = new DictionaryLibrary(Finder("."));
        library.TryFind("de", out var first, out _).Should().BeTrue();
        library.TryFind(At("de.aff"), out var second, out _).Should().BeTrue();
        second.Should().BeSameAs(first);
        first.Check("Hafen").Should().BeTrue();
        File.WriteAllText(At("de.dic"), "2\nHafen\nKai\n");
        library.TryFind("de", out var third, out _).Should().BeTrue();
        third.Check("Kai").Should().BeTrue();
    }

    [Theory]
    [InlineData("no.aff", "no.aff: there is no such file")]
    [InlineData("half.dic", "half.dic: there is no such file")]
    [InlineData("folder.aff", "folder.aff: this is a folder")]
    public void A_file_that_is_missing_is_named(string path, string reason)
    {
        Write("half.aff", "folder.aff/x");
        new DictionaryLibrary(Finder(".")).TryFind(At(path), out _, out var said).Should().BeFalse();
        said.Should().EndWith(reason);
    }

    [Fact]
    public void Folders_are_those_of_DICPATH_of_the_user_and_of_the_system()
    {
        string Folders(Platform platform, params (string Name, string Value)[] environment) =>
            string.Join(' ', DictionaryFolders.Of(platform, name => environment.FirstOrDefault(e => e.Name == name).Value).Take(5)).Replace('\\', '/');

        Folders(Platform.Linux, ("DICPATH", "/a::/b"), ("HOME", "/home/ed")).Should().Be("/a /b /home/ed/.local/share/hunspell /usr/local/share/hunspell /usr/share/hunspell");
        Folders(Platform.Linux, ("XDG_DATA_HOME", "/data"), ("HOME", "/home/ed")).Should().Be("/data/hunspell /usr/local/share/hunspell /usr/share/hunspell /usr/share/myspell /usr/share/myspell/dicts");
        Folders(Platform.MacOS, ("HOME", "/Users/ed")).Should().StartWith("/Users/ed/Library/Spelling /Library/Spelling ");
        Folders(Platform.Windows, ("DICPATH", @"C:\a;D:\b"), ("LOCALAPPDATA", @"C:\ed"), ("ProgramFiles", @"C:\P")).Should().Be("C:/a D:/b C:/ed/hunspell C:/Hunspell C:/P/LibreOffice/share/extensions/dict-*");
    }

    [Theory]
    [InlineData("Linux", "XDG_CONFIG_HOME=/c HOME=/h", "/c/textlint/words.txt")]
    [InlineData("Linux", "HOME=/h", "/h/.config/textlint/words.txt")]
    [InlineData("MacOS", "HOME=/h", "/h/Library/Application Support/textlint/words.txt")]
    [InlineData("Windows", "APPDATA=C:/a HOME=/h", "C:/a/textlint/words.txt")]
    [InlineData("Linux", "", null)]
    public void The_users_list_is_among_the_users_settings(string platform, string environment, string? path) =>
        (UserWordList.PathOf(Enum.Parse<Platform>(platform), name => environment.Split(' ').Select(v => v.Split('=')).FirstOrDefault(v => v[0] == name)?[1])
            ?.Replace('\\', '/')).Should().Be(path);

    private DictionaryFinder Finder(params string[] folders) => new(folders.Select(At));

    private string At(string path) => Path.GetFullPath(path, _folder.Root);

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
            File.WriteAllText(At(path), "");
        }
    }
}
