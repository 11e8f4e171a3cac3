using TextLint.Analysis;
using TextLint.Workspaces.Tests.Configuration;

namespace TextLint.Workspaces.Tests.Vale;

/// <summary>A <c>.vale.ini</c> as configuration: what it says for which article, and what becomes of faults in it.</summary>
public sealed class ValeWorkspaceTests
{
    private const string Toward = "extends: existence\nmessage: \"Write toward, not '%s'.\"\nlevel: error\nlink: https://example.org/toward\ntokens: [towards]\n";
    private const string Utilise = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlevel: suggestion\naction: {name: replace}\nswap: {utilise: use}\n";
    private const string Raw = "extends: existence\nmessage: \"No '%s'.\"\nscope: raw\nnonword: true\ntokens: ['!!!']\n";

    private static readonly (string, string)[] s_style = [("styles/House/Toward.yml", Toward), ("styles/House/Utilise.yml", Utilise), ("styles/House/Raw.yml", Raw)];

    [Fact]
    public void Its_rules_run_and_ours_do_not()
    {
        var found = Lint("[*.md]\nBasedOnStyles = House", "a.md", "We utilise  the quay and went towards it.\n");
        found.Should().Equal("House.Utilise Info 3 Use 'use' instead of 'utilise'.", "House.Toward Error 30 Write toward, not 'towards'.");
    }

    [Theory]
    [InlineData("[*]\nBasedOnStyles = House\n[drafts/*]\nBasedOnStyles = Other", "drafts/old/a.md", "")]
    [InlineData("[drafts/*]\nBasedOnStyles = Other\n[*]\nBasedOnStyles = House", "drafts/a.md", "")]
    [InlineData("[*]\nBasedOnStyles = House\n[drafts/**/*.md]\nHouse.Toward = NO", "drafts/old/a.md", "Utilise")]
    [InlineData("[*]\nBasedOnStyles = House\nHouse.Toward = NO\n[drafts/*]\nHouse.Toward = warning", "drafts/a.md", "Utilise Toward")]
    [InlineData("[*.html]\nBasedOnStyles = House", "a.md", "")]
    [InlineData("[!*.html]\nBasedOnStyles = House", "a.md", "Utilise Toward")]
    [InlineData("[*]\nHouse.Toward = YES", "a.md", "Toward")]
    [InlineData("MinAlertLevel = warning\n[*]\nBasedOnStyles = House", "a.md", "Toward")]
    [InlineData("[*]\nBasedOnStyles = House\nTokenIgnores = (utilise), (?:went )(towards)", "a.md", "")]
    [InlineData("[*]\nBasedOnStyles = House\nBlockIgnores = (?s)We utilise.*?quay", "a.md", "Toward")]
    public void The_sections_that_match_say_what_runs(string ini, string path, string expected) =>
        string.Join(' ', Lint(ini, path, "We utilise the quay and went towards it.\n").Select(f => f.Split(' ')[0]["House.".Length..])).Should().Be(expected);

    [Fact]
    public void A_level_holds_everywhere_wherever_it_is_said() =>
        Lint("[*]\nBasedOnStyles = House\n[arts/*]\nHouse.Toward = suggestion", "a.md", "Go towards it.\n").Should().Equal("House.Toward Info 3 Write toward, not 'towards'.");

    [Theory]
    [InlineData("<!-- vale off -->\n\nGo towards it!!!\n\n<!-- vale on -->\n\nGo towards it.\n", "Raw Toward")]
    [InlineData("Go towards it. <!-- vale off -->Go towards it.<!-- vale on --> Go towards it.\n", "Toward Toward")]
    [InlineData("<!-- vale House.Toward = NO -->\n\nWe utilise it, towards it!!!\n\n<!-- vale House.Toward = YES -->\n\nGo towards it.\n", "Utilise Raw Toward")]
    [InlineData("<!-- vale House.Toward[\"towards\"] = NO -->\n\nGo towards it.\n", "")]
    [InlineData("<!-- vale House.Toward[\"Towards\"] = NO -->\n\nGo towards it.\n", "Toward")]
    [InlineData("<!-- vale House = NO -->\n\nGo towards it.\n\n<!-- vale House = on -->\n\nWe utilise it.\n", "Utilise")]
    [InlineData("<!-- vale style = Other -->\n\nGo towards it.\n\n<!-- vale styles = Other, House -->\n\nWe utilise it.\n", "Utilise")]
    [InlineData("Go towards it!!!\n\n<!-- vale off -->\n\nGo towards it.\n", "Toward")]
    [InlineData("<!-- vale of tears, House.Toward = NEVER -->\n\nGo towards it.\n", "Toward")]
    [InlineData("<!-- textlint: ignore House.Toward -- a name -->\n\nGo towards it.\n", "")]
    public void Comments_switch_rules_off_and_on(string text, string expected) =>
        string.Join(' ', Lint("[*]\nBasedOnStyles = House", "a.md", text).Select(f => f.Split(' ')[0]["House.".Length..])).Should().Be(expected);

    [Fact]
    public void Marks_of_ones_own_hold_comments_too() =>
        Lint("[*]\nBasedOnStyles = House\nCommentDelimiters = {/*, */}", "a.md", "{/* vale off */}\n\nGo towards it.\n\n{/* vale on */}\n\nGo towards it.\n").Should().ContainSingle();

    [Fact]
    public void Vocabularies_accept_and_reject()
    {
        var files = Files("Vocab = Ships\n[*]\nBasedOnStyles = Vale, House\nVale.Spelling = NO", ("styles/config/vocabularies/Ships/accept.txt", "# ships\nAurora\ntowards\n"), ("styles/config/vocabularies/Ships/reject.txt", "[Bb]oatie\n"));
        Lint(files, "a.md", "The aurora, a boatie, went towards it it.\n").Should().Equal(
            "Vale.Terms Error 4 Use 'Aurora' instead of 'aurora'.", "Vale.Avoid Error 14 Avoid using 'boatie'.", "Vale.Repetition Error 35 'it' is repeated!");
    }

    [Fact]
    public void A_fault_in_one_file_is_one_message_and_the_rest_works_on()
    {
        var files = Files("StylesPath = styles\nVocab = None\n[*]\nBasedOnStyles = House, Nowhere\nHouse.Towrad = NO", ("styles/House/Broken.yml", "extends: existance\nmessage: x\n"));
        var document = new Workspace(new ConfigurationProvider(ConfigurationCatalog.Instance, files: files)).OpenDocument(MemoryFiles.FullPath("a.md"), "Go towards it.\n");
        document.Current.Configuration.Diagnostics.Select(d => $"{Path.GetFileName(d.Path)} {d.Diagnostic.Id}").Should().BeEquivalentTo(".vale.ini TL0014", ".vale.ini TL0014", ".vale.ini TL0030", "Broken.yml TL0012");
        document.Current.GetDiagnostics().Select(d => d.Id).Should().Equal("House.Toward");
        document.Current.Configuration.Files.Should().Contain(MemoryFiles.FullPath("styles/House/Broken.yml"));
    }

    [Fact]
    public void Beside_our_own_rules_both_run_where_textlint_yml_says_so()
    {
        var files = Files("[*]\nBasedOnStyles = House", ("textlint.yml", "vale: .vale.ini\n"));
        var resolved = new ConfigurationProvider(ConfigurationCatalog.Instance, files: files).Resolve(MemoryFiles.FullPath("a.md"));
        resolved.Profile.Declared.Find("House.Toward").Should().NotBeNull();
        ConfigurationCatalog.Instance.Descriptors.Where(d => d.Family != RuleFamily.Engine && d.IsEnabledByDefault).Should().OnlyContain(d => resolved.Profile.GetSeverity(d, null) != null);
        files["textlint.yml"] = "language: en-GB\n";
        new ConfigurationProvider(ConfigurationCatalog.Instance, files: files).Resolve(MemoryFiles.FullPath("a.md")).Profile.Declared.Descriptors.Should().BeEmpty();
    }

    [Fact]
    public void Equal_settings_are_one_profile_before_and_after_a_change_elsewhere()
    {
        var files = Files("[*]\nBasedOnStyles = House");
        var provider = new ConfigurationProvider(ConfigurationCatalog.Instance, files: files);
        var before = provider.Resolve(MemoryFiles.FullPath("a.md"));
        provider.Resolve(MemoryFiles.FullPath("desk/b.md")).Profile.Should().BeSameAs(before.Profile);
        provider.Invalidate();
        provider.Resolve(MemoryFiles.FullPath("a.md")).Profile.Should().BeSameAs(before.Profile);
        files["styles/House/Toward.yml"] = Toward.Replace("towards", "afterwards", StringComparison.Ordinal);
        provider.Invalidate();
        provider.Resolve(MemoryFiles.FullPath("a.md")).Profile.Should().NotBeSameAs(before.Profile);
    }

    [Fact]
    public void An_ending_may_be_read_as_another() =>
        Lint("[formats]\nnote = md\n[*.md]\nBasedOnStyles = House", "a.note", "`towards` and *towards*\n").Should().Equal("House.Toward Error 15 Write toward, not 'towards'.");

    private static MemoryFiles Files(string ini, params (string, string)[] others)
    {
        var text = ini.Contains("StylesPath", StringComparison.Ordinal) ? ini : "StylesPath = styles\n" + ini;
        return new MemoryFiles([(".vale.ini", text), ("styles/Other/Raw.yml", Raw.Replace("!!!", "@@@", StringComparison.Ordinal)), .. s_style, .. others]);
    }

    private static string[] Lint(string ini, string path, string text) => Lint(Files(ini), path, text);

    private static string[] Lint(MemoryFiles files, string path, string text)
    {
        var document = new Workspace(new ConfigurationProvider(EngineCatalog.Instance, languages: ShippedLanguages.Find, files: files)).OpenDocument(MemoryFiles.FullPath(path), text);
        document.Current.Configuration.Diagnostics.Should().BeEmpty();
        return [.. document.Current.GetDiagnostics().Select(d => $"{d.Id} {d.Severity} {d.Span.Start} {d.Message}")];
    }
}
