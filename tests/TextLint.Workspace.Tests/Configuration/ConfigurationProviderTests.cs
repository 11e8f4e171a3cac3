using CsCheck;
using TextLint.Semantics;

namespace TextLint.Workspaces.Tests.Configuration;

/// <summary>Finding, sharing and forgetting.</summary>
public sealed class ConfigurationProviderTests
{
    private static readonly string s_article = MemoryFiles.FullPath("desk/a.txt");

    [Fact]
    public void Equal_settings_are_one_profile_wherever_they_stand()
    {
        var files = ConfigurationCase.Files(
            "== textlint.yml\nrules: {Typos: error}\nwords: [b, a]\noverrides:\n- {files: 'arts/**', language: en-US}\n== desk/textlint.yml\nrules: {double-space: error, TL1002: error}\ndictionaries: w.txt\n== desk/w.txt\na\nb\n");
        var provider = Provider(files);
        var (root, arts, desk) = (Resolve(provider, "x.txt"), Resolve(provider, "arts/x.md"), Resolve(provider, "desk/x.txt"));
        arts.Profile.Should().BeSameAs(root.Profile);
        desk.Profile.Should().BeSameAs(root.Profile);
        desk.Parse.Should().BeSameAs(root.Parse);
        Resolve(provider, "y.txt").Should().BeSameAs(root);
    }

    [Theory]
    [InlineData("rules: {double-space: off}")]
    [InlineData("rules: {undefined-acronym: {min-uses: 3}}")]
    [InlineData("words: [Velden]")]
    [InlineData("language: en-GB")]
    [InlineData("residue: [Ahoy]")]
    public void Different_settings_are_two_profiles(string text)
    {
        var provider = Provider(ConfigurationCase.Files($"== textlint.yml\n\n== desk/textlint.yml\n{text}"));
        Resolve(provider, "desk/x.txt").Profile.Should().NotBeSameAs(Resolve(provider, "x.txt").Profile);
    }

    [Fact]
    public void A_file_is_read_once_for_a_thousand_articles()
    {
        var files = ConfigurationCase.Files("== textlint.yml\nextends: a.yml\ndictionaries: [w.txt, w.txt]\n== a.yml\ndictionaries: w.txt\n== w.txt\nVelden");
        var provider = Provider(files);
        for (var i = 0; i < 1000; i++) Resolve(provider, $"desk{i % 10}/x{i}.txt");
        files.Reads.Should().Be(3);
    }

    [Fact]
    public void Overrides_that_add_no_word_share_one_set_of_words()
    {
        var provider = Provider(ConfigurationCase.Files(
            "== textlint.yml\nwords: [Velden]\noverrides:\n- {files: 'arts/**', language: en-GB}\n- {files: 'sport/**', rules: {Typos: off}, words: Ardmoor}\n- {files: 'opinion/**', words: Velden}"));
        var names = Resolve(provider, "x.txt").Profile.KnownNames;
        var (arts, sport) = (Resolve(provider, "arts/x.txt"), Resolve(provider, "sport/x.txt"));
        arts.Profile.Should().NotBeSameAs(Resolve(provider, "x.txt").Profile);
        arts.Profile.KnownNames.Should().BeSameAs(names);
        sport.Words.Should().Equal("Ardmoor", "Velden");
        sport.Profile.KnownNames.Contains("ardmoor").Should().BeTrue();
        names.Contains("Ardmoor").Should().BeFalse();
        Resolve(provider, "opinion/x.txt").Profile.Should().BeSameAs(Resolve(provider, "x.txt").Profile, "a word that is known already changes nothing");
    }

    [Fact]
    public void A_change_is_seen_after_invalidation_and_equal_settings_keep_their_profile()
    {
        var files = ConfigurationCase.Files("== textlint.yml\nrules: {double-space: error}");
        var provider = Provider(files);
        var before = provider.Resolve(s_article);
        files["textlint.yml"] = "rules:\n  TL1010: error # the same in other words\n";
        provider.Resolve(s_article).Should().BeSameAs(before);
        provider.Invalidate();
        provider.Resolve(s_article).Profile.Should().BeSameAs(before.Profile);
        files["desk/textlint.yml"] = "rules: {double-space: off}";
        provider.Invalidate();
        provider.Resolve(s_article).Profile.Should().NotBeSameAs(before.Profile);
    }

    [Fact]
    public void The_files_are_named_the_nearest_first_with_those_that_are_missing()
    {
        var files = ConfigurationCase.Files("== textlint.yml\nwords: a\n== desk/textlint.yml\nextends: [../textlint.yml, no.yml]\ndictionaries: w.txt");
        Resolve(Provider(files), "desk/x.txt").Files.Should().Equal(
            new[] { "desk/textlint.yml", "desk/w.txt", "textlint.yml", "desk/no.yml", "desk/textlint.baseline" }.Select(MemoryFiles.FullPath));
    }

    [Fact]
    public void A_fragment_has_the_configuration_of_its_folder_and_no_file_hygiene()
    {
        var files = ConfigurationCase.Files("== textlint.yml\nlanguage: en-GB\nexclude: '**'\noverrides:\n- {files: '**', language: en-AU}");
        var fragment = Provider(files, new ConfigurationOptions(Folder: MemoryFiles.FullPath("desk/deep"))).Resolve(null);
        (fragment.Parse.Language, fragment.Profile.IsFragment, fragment.IsExcluded).Should().Be(("en-GB", true, false));
        var elsewhere = Provider(files).Resolve(null);
        (elsewhere.Parse.Language, elsewhere.Profile.IsFragment).Should().Be(("en-US", true));
        Resolve(Provider(files), "a.txt").Profile.IsFragment.Should().BeFalse();
    }

    [Fact]
    public void A_given_file_holds_for_every_path_and_its_absence_is_a_fault()
    {
        var files = ConfigurationCase.Files("== house/style.yml\nlanguage: en-GB\noverrides:\n- {files: '**/*.md', words: here}\n== desk/textlint.yml\nlanguage: en-AU");
        var provider = Provider(files, new ConfigurationOptions(MemoryFiles.FullPath("house/style.yml")));
        Resolve(provider, "desk/a.txt").Parse.Language.Should().Be("en-GB");
        Resolve(provider, "desk/a.md").Words.Should().Equal("here");
        provider.Resolve(null).Parse.Language.Should().Be("en-GB");

        var missing = Provider(files, new ConfigurationOptions(MemoryFiles.FullPath("no.yml"))).Resolve(s_article);
        missing.Diagnostics.Should().ContainSingle().Which.Diagnostic.Id.Should().Be("TL0014");
        missing.Parse.Language.Should().Be("en-US");
    }

    [Fact]
    public void The_data_of_a_language_are_asked_for_once()
    {
        var asked = new List<string>();
        var files = ConfigurationCase.Files("== textlint.yml\nlanguage: en-gb\n== desk/textlint.yml\nlanguage: en-GB\nwords: a");
        var provider = new ConfigurationProvider(ConfigurationCatalog.Instance, null, Load, files);
        Resolve(provider, "x.txt").Profile.Language.Language.Should().Be("en-GB");
        Resolve(provider, "desk/x.txt").Profile.KnownNames.Contains("A").Should().BeTrue();
        asked.Should().Equal("en-GB");

        LanguageData Load(string tag)
        {
            asked.Add(tag);
            return LanguageData.None with { Language = tag };
        }
    }

    [Fact]
    public void Many_threads_get_the_same_instance()
    {
        var provider = Provider(ConfigurationCase.Files("== textlint.yml\nwords: [a]\noverrides:\n- {files: '*.md', words: b}"));
        var all = Enumerable.Range(0, 400).AsParallel().WithDegreeOfParallelism(4).Select(i =>
        {
            if (i % 50 == 0) provider.Invalidate();
            return Resolve(provider, $"x{i}.txt").Profile;
        }).ToArray();
        all.Distinct(ReferenceEqualityComparer.Instance).Should().ContainSingle();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("/a\0b.txt")]
    [InlineData("untitled:Untitled-1")]
    [InlineData("/")]
    public void A_path_that_is_none_has_no_configuration(string path) => Provider(new MemoryFiles()).Resolve(path).Diagnostics.Should().BeEmpty();

    [Fact]
    public void Two_files_that_extend_each_other_in_every_way_end() =>
        Gen.Int[0, 5].Array[0, 4].Array[6].Sample(
            extends =>
            {
                var files = new MemoryFiles([.. extends.Select((to, i) => ($"{i}.yml", $"extends: [{string.Join(", ", to.Select(t => t + ".yml"))}]\nwords: w{i}")), ("textlint.yml", "extends: 0.yml")]);
                var resolved = Resolve(Provider(files), "x.txt");
                resolved.Words.Should().Contain("w0").And.OnlyHaveUniqueItems();
                resolved.Diagnostics.Should().NotContain(d => d.Diagnostic.Id != "TL0015");
            },
            iter: 2_000,
            threads: 1);

    [Fact]
    public void A_chain_of_a_thousand_files_is_cut_with_one_fault()
    {
        var files = new MemoryFiles([.. Enumerable.Range(0, 1000).Select(i => ($"{i}.yml", $"extends: {i + 1}.yml")), ("textlint.yml", "extends: 0.yml")]);
        Resolve(Provider(files), "x.txt").Diagnostics.Should().ContainSingle().Which.Diagnostic.Id.Should().Be("TL0015");
    }

    [Fact]
    public void Any_text_is_a_configuration_and_faults_lie_in_it() =>
        Gen.OneOf(
                Gen.OneOf("extends: ", "rules:\n", "  TL1: off\n", "  double-space: ", "words: ", "overrides:\n", "- files: ", "exclude: ", "language: ", "dictionaries: ", "residue: ", "textlint.yml", "[", "]", "{", "}", "a", ",", "\n", "\r\n", "\"", "'", "*", "**/", "\\", "..", "/", "\0", "\uD800", "~", "|\n", ": ", "-"),
                Gen.Char.Select(c => c.ToString()))
            .Array[0, 25].Select(string.Concat)
            .Sample(
                text =>
                {
                    var resolved = Resolve(Provider(new MemoryFiles(("textlint.yml", text))), "desk/x.txt");
                    resolved.Diagnostics.Should().NotContain(d => d.Diagnostic.Span.Start < 0 || d.Diagnostic.Span.End > text.Length);
                },
                iter: 5_000,
                threads: 1);

    private static ConfigurationProvider Provider(MemoryFiles files, ConfigurationOptions? options = null) => new(ConfigurationCatalog.Instance, options, null, files);

    private static ResolvedConfiguration Resolve(ConfigurationProvider provider, string path) => provider.Resolve(MemoryFiles.FullPath(path));
}
