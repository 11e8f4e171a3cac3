using TextLint.Analysis;
using TextLint.Workspaces.Tests.Files;

namespace TextLint.Workspaces.Tests.Configuration;

/// <summary>What the keys <c>language</c>, <c>dictionaries</c> and <c>words</c> come to: a speller.</summary>
public sealed class SpellingConfigurationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_language_takes_the_dictionary_that_the_machine_has()
    {
        Dictionary("system/de_DE", "Hafenamt");
        Spells("language: de", "a.txt").Should().Be("Hafenamt=primary Kaikante=no Molenkopf=no");
        Spells("language: de-AT", "a.txt").Should().Be("Hafenamt=primary Kaikante=no Molenkopf=no");
        Faults("language: de").Should().BeEmpty();
    }

    [Theory]
    [InlineData("language: en-ZA", "Hafenamt=no Kaikante=no Molenkopf=primary")]
    [InlineData("language: en-NZ", "Hafenamt=no Kaikante=no Molenkopf=no")]
    [InlineData("language: en-US", "Hafenamt=no Kaikante=no Molenkopf=no")]
    public void A_kind_of_English_that_does_not_ship_is_the_machines_where_it_has_that_very_one(string configuration, string spells)
    {
        Dictionary("system/en_ZA", "Molenkopf");
        Dictionary("system/en_US", "Kaikante");
        Spells(configuration, "a.txt").Should().Be(spells);
        Faults(configuration).Should().BeEmpty();
    }

    [Theory]

    // Named after the language, it is the language's own, and the machine's is not looked for.
    [InlineData("language: de\ndictionaries: own/de_CH.aff", "Hafenamt=no Kaikante=primary Molenkopf=no")]
    [InlineData("language: de\ndictionaries: own/de_CH.dic", "Hafenamt=no Kaikante=primary Molenkopf=no")]

    // Of another name, it comes beside the language's own.
    [InlineData("language: de\ndictionaries: [own/naval.aff]", "Hafenamt=primary Kaikante=no Molenkopf=yes")]
    [InlineData("language: de\ndictionaries: [own/naval.aff, own/de_CH.aff]", "Hafenamt=no Kaikante=primary Molenkopf=yes")]

    // Without one of the language, the first named is the first.
    [InlineData("language: fr\ndictionaries: [own/naval.aff, own/de_CH.aff]", "Hafenamt=no Kaikante=yes Molenkopf=primary")]

    // Overrides add theirs, and the language of the override decides.
    [InlineData("language: de\noverrides:\n- {files: '*.txt', dictionaries: own/naval.aff}", "Hafenamt=primary Kaikante=no Molenkopf=yes")]
    [InlineData("language: fr\ndictionaries: own/naval.aff\noverrides:\n- {files: '*.txt', language: de}", "Hafenamt=primary Kaikante=no Molenkopf=yes")]
    [InlineData("language: de\noverrides:\n- {files: '*.md', dictionaries: own/naval.aff}", "Hafenamt=primary Kaikante=no Molenkopf=no")]

    // Words.
    [InlineData("language: de\nwords: [Kaikante, '*Hafenamt']", "Hafenamt=no Kaikante=primary Molenkopf=no")]
    [InlineData("language: de\ndictionaries: list.txt", "Hafenamt=primary Kaikante=no Molenkopf=primary")]
    [InlineData("language: de\ndictionaries: list.txt\nwords: '*Molenkopf'", "Hafenamt=primary Kaikante=no Molenkopf=no")]
    [InlineData("language: de\ndictionaries: list.txt\noverrides:\n- {files: '*.txt', words: [Kaikante]}", "Hafenamt=primary Kaikante=primary Molenkopf=primary")]
    public void Dictionaries_and_words_make_one_speller(string configuration, string spells)
    {
        Dictionary("system/de_DE", "Hafenamt");
        Dictionary("own/de_CH", "Kaikante");
        Dictionary("own/naval", "Molenkopf");
        _folder.Write("list.txt", "# ours\nMolenkopf\n");
        Spells(configuration, "a.txt").Should().Be(spells);
        Faults(configuration).Should().BeEmpty();
    }

    [Theory]
    [InlineData("language: fr", "textlint.yml:1:11 TL0017 Warning")]
    [InlineData("words: a\noverrides:\n- {files: '*.txt', language: fr}", "textlint.yml:3:30 TL0017 Warning")]
    [InlineData("dictionaries: [no.aff]", "textlint.yml:1:16 TL0014 Error")]
    [InlineData("language: de\ndictionaries:\n- de_DE.dic", "textlint.yml:3:3 TL0014 Error")]
    [InlineData("dictionaries: list.txt", "list.txt:2:1 TL0012 Error", "list.txt:4:3 TL0012 Error")]
    [InlineData("words: [a, b/, '*']", "textlint.yml:1:12 TL0012 Error", "textlint.yml:1:16 TL0012 Error")]
    public void A_fault_is_reported_at_its_place(string configuration, params string[] faults)
    {
        Dictionary("system/de_DE", "Hafenamt");
        _folder.Write("list.txt", "Velden\n*\nArdmoor\n  x/y/z # what?\n");
        Faults(configuration).Should().Equal(faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("language: en-GB")]
    [InlineData("language: fr\ndictionaries: system/de_DE.aff")]
    public void What_ships_or_is_named_or_was_not_asked_for_is_not_missed(string configuration)
    {
        Dictionary("system/de_DE", "Hafenamt");
        Faults(configuration).Should().BeEmpty();
    }

    [Fact]
    public void A_missing_dictionary_is_said_with_what_to_do()
    {
        var fault = Resolve("language: fr", "a.txt").Diagnostics.Should().ContainSingle().Subject.Diagnostic;
        fault.Descriptor.Should().BeSameAs(EngineDescriptors.MissingDictionary);
        fault.Message.Should().StartWith($"Spelling is not checked: there is no dictionary for \"fr\" (none in {_folder.PathOf("system")}); ").And.EndWith(".");
    }

    [Fact]
    public void Equal_dictionaries_are_one_profile_and_changed_ones_another()
    {
        Dictionary("de_CH", "Kaikante");
        _folder.Write("textlint.yml", "language: de\ndictionaries: de_CH.aff\noverrides:\n- {files: '*.md', words: []}\n");
        var provider = Provider();
        var before = provider.Resolve(_folder.PathOf("a.txt")).Profile;
        provider.Resolve(_folder.PathOf("a.md")).Profile.Should().BeSameAs(before);
        provider.Invalidate();
        provider.Resolve(_folder.PathOf("a.txt")).Profile.Should().BeSameAs(before);
        Dictionary("de_CH", "Kaikante", "Quai");
        provider.Invalidate();
        var after = provider.Resolve(_folder.PathOf("a.txt")).Profile;
        after.Should().NotBeSameAs(before);
        after.Language.Speller.Check("Quai").Should().BeTrue();
    }

    [Fact]
    public void The_files_of_dictionaries_and_lists_are_watched_and_lists_are_no_articles()
    {
        Dictionary("de_CH", "Kaikante");
        _folder.Write("list.txt", "Molenkopf\n");
        var configuration = Resolve("dictionaries: [de_CH.dic, list.txt]\noverrides:\n- {files: '*.md', dictionaries: [more.txt]}", "a.txt");
        configuration.Files.Should().Equal(new[] { "textlint.yml", "de_CH.aff", "de_CH.dic", "list.txt", "more.txt", "textlint.baseline" }.Select(_folder.PathOf));
        configuration.WordLists.Should().Equal(_folder.PathOf("list.txt"));
        configuration.File.Should().Be(_folder.PathOf("textlint.yml"));
        var provider = Provider();
        foreach (var list in (string[])["list.txt", "more.txt"]) provider.Resolve(_folder.PathOf(list)).IsExcluded.Should().BeTrue();
        provider.Resolve(_folder.PathOf("a.txt")).IsExcluded.Should().BeFalse();
    }

    [Fact]
    public void The_users_words_are_known_where_the_caller_says_so_and_those_of_the_project_overrule_them()
    {
        Dictionary("system/de_DE", "Hafenamt");
        var list = _folder.Write("user/words.txt", "Kaikante\nMolenkopf\n*\n");
        _folder.Write("textlint.yml", "language: de\nwords: ['*Kaikante']\n");
        var with = Provider(new ConfigurationOptions { UserWordList = list }).Resolve(_folder.PathOf("a.txt"));
        Show(with.Profile).Should().Be("Hafenamt=primary Kaikante=no Molenkopf=primary");
        with.Diagnostics.Should().ContainSingle().Which.Path.Should().Be(list);
        with.Files.Should().Contain(list);
        Show(Provider().Resolve(_folder.PathOf("a.txt")).Profile).Should().Be("Hafenamt=primary Kaikante=no Molenkopf=no");
        Provider(new ConfigurationOptions { UserWordList = _folder.PathOf("none.txt") }).Resolve(_folder.PathOf("a.txt")).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a.md", "---\ntextlint:\n  words: [Kaikante, '*Hafenamt']\n---\n\nText.\n", null)]
    [InlineData("a.txt", "Text.\n", "words: [Kaikante, '*Hafenamt']\n")]
    public void The_words_of_an_article_overrule_all(string path, string text, string? sidecar)
    {
        Dictionary("system/de_DE", "Hafenamt");
        _folder.Write("textlint.yml", "language: de\nwords: ['*Kaikante', Molenkopf]\n");
        if (sidecar is not null) _folder.Write(path + ".textlint.yml", sidecar);
        var workspace = new Workspace(Provider());
        var document = workspace.OpenDocument(_folder.PathOf(path), text);
        var profile = document.Current.Analyze().Profile;
        Show(profile).Should().Be("Hafenamt=no Kaikante=primary Molenkopf=primary");
        profile.KnownNames.Contains("Kaikante").Should().BeTrue();
        profile.KnownNames.Contains("Hafenamt").Should().BeFalse();
        document.SetText(text + "More.\n").Analyze().Profile.Should().BeSameAs(profile, "facts are kept by it");
        workspace.Configurations.Invalidate();
        document.Reconfigure().Analyze().Profile.Should().BeSameAs(profile);
    }

    [Theory]
    [InlineData("words: [b/]\n", "TL0012")]
    [InlineData("wordz: [b]\n", "TL0011")]
    public void A_fault_in_the_words_beside_a_text_is_reported_there(string sidecar, string id)
    {
        _folder.Write("a.txt.textlint.yml", sidecar);
        new Workspace(Provider()).OpenDocument(_folder.PathOf("a.txt"), "Text.\n").Current.GetFileDiagnostics().Select(d => d.Diagnostic.Id).Should().Equal(id);
    }

    private string Spells(string configuration, string path) => Show(Resolve(configuration, path).Profile);

    private static string Show(AnalysisProfile profile)
    {
        var speller = profile.Language.Speller;
        return string.Join(' ', new[] { "Hafenamt", "Kaikante", "Molenkopf" }.Select(w => $"{w}={(speller.CheckPrimary(w) ? "primary" : speller.Check(w) ? "yes" : "no")}"));
    }

    private IEnumerable<string> Faults(string configuration) => Resolve(configuration, "a.txt").Diagnostics.Select(d =>
    {
        var at = d.Text.GetLinePosition(d.Diagnostic.Span.Start);
        return FormattableString.Invariant($"{Path.GetFileName(d.Path)}:{at.Line + 1}:{at.Character + 1} {d.Diagnostic.Id} {d.Diagnostic.Severity}");
    });

    private ResolvedConfiguration Resolve(string configuration, string path)
    {
        _folder.Write("textlint.yml", configuration);
        return Provider().Resolve(_folder.PathOf(path));
    }

    private ConfigurationProvider Provider(ConfigurationOptions? options = null) =>
        new(ConfigurationCatalog.Instance, options, dictionaries: new DictionaryLibrary(new DictionaryFinder([_folder.PathOf("system")])));

    private void Dictionary(string path, params string[] words)
    {
        _folder.Write(path + ".aff", "SET UTF-8\n");
        _folder.Write(path + ".dic", $"{words.Length}\n{string.Join('\n', words)}\n");
    }
}
