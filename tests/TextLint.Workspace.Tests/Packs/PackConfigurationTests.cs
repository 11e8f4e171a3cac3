using TextLint.Analysis;
using TextLint.Workspaces.Tests.Configuration;
using TextLint.Workspaces.Tests.Files;

namespace TextLint.Workspaces.Tests.Packs;

/// <summary>Packs that configuration names: what comes of them, in which order, and what is said of faults in them.</summary>
public sealed class PackConfigurationTests
{
    private const string Toward = "extends: substitution\nmessage: \"Write %s.\"\nswap: {towards: toward}\n";

    private const string House = "== style/pack.yaml\nname: house\nversion: 1.2.0\nlanguage: en-GB\nwords: [Velden]\nresidue: [Ahoy]\nslots: {percent: word}\nrules: {double-space: error, house.toward: error}\nacronyms: [NATO]\nhousehold: [Ada Brook]\n== style/toward.yaml\n"
        + Toward + "== style/while.yaml\nextends: existence\nmessage: \"No %s.\"\nlevel: info\ntokens: [whilst]\n";

    [Fact]
    public void A_pack_brings_rules_slots_words_names_and_severities()
    {
        var configuration = Resolve("== textlint.yml\npacks: ./style\n" + House);
        configuration.Diagnostics.Should().BeEmpty();
        configuration.Parse.Language.Should().Be("en-GB");
        configuration.Words.Should().Equal("NATO", "Velden");
        configuration.Parse.ResiduePhrases.Own.Should().Equal("Ahoy");
        configuration.Profile.KnownNames.Contains("Brook").Should().BeTrue();
        configuration.Profile.KnownNames.Roster.Find("Ada Brook")!.IsHousehold.Should().BeTrue();
        Severity(configuration, "double-space").Should().Be(DiagnosticSeverity.Error);
        Severity(configuration, "percent-form").Should().Be(DiagnosticSeverity.Warning);
        configuration.Profile.Options["TL8002.style"].Should().Be("word");
        configuration.Profile.Declared.Descriptors.Select(d => d.Id).Should().Equal("house.toward", "house.while");
        Severity(configuration, "house.toward").Should().Be(DiagnosticSeverity.Error);
        Severity(configuration, "house.while").Should().Be(DiagnosticSeverity.Info);
        configuration.Packs.Should().ContainSingle().Which.Header.Should().Be(new PackHeader("house", "1.2.0", null, null, null));
        configuration.Files.Should().Contain([MemoryFiles.FullPath("style/pack.yaml"), MemoryFiles.FullPath("style/toward.yaml")]);
    }

    [Theory]
    [InlineData("rules: {house.toward: off}", "house.toward", null)]
    [InlineData("rules: {house: error}", "house.while", DiagnosticSeverity.Error)]
    [InlineData("rules: {house: off, house.while: hint}", "house.while", DiagnosticSeverity.Hint)]
    [InlineData("rules: {double-space: info}", "double-space", DiagnosticSeverity.Info)]
    [InlineData("slots: {percent: off}", "percent-form", null)]
    [InlineData("slots: {percent: {style: sign, severity: error}}", "percent-form", DiagnosticSeverity.Error)]
    [InlineData("rules: {TL8002: off}", "percent-form", null)]
    [InlineData("slots: {percent: sign}\nrules: {TL8002: info}", "percent-form", DiagnosticSeverity.Info)]
    public void The_project_file_has_the_last_word(string file, string rule, DiagnosticSeverity? severity)
    {
        var configuration = Resolve($"== textlint.yml\npacks: [./style]\n{file}\n" + House);
        configuration.Diagnostics.Should().BeEmpty();
        Severity(configuration, rule).Should().Be(severity);
    }

    [Fact]
    public void A_later_pack_wins_over_an_earlier_one_and_a_pack_over_what_it_extends()
    {
        const string Packs = "== a/pack.yaml\nname: a\nextends: ../base\nslots: {percent: {style: word, severity: error}}\nrules: {double-space: info}\n== b/pack.yaml\nname: b\nextends: ../base\nslots: {percent: words}\n== base/pack.yaml\nname: base\nslots: {percent: sign}\nrules: {double-space: hint, double-word: hint}\n";
        var configuration = Resolve("== textlint.yml\npacks: [./a, ./b]\n" + Packs);
        configuration.Diagnostics.Should().BeEmpty();
        configuration.Packs.Select(p => p.Header.Name).Should().Equal("base", "a", "b");
        configuration.Profile.Options["TL8002.style"].Should().Be("words");
        Severity(configuration, "percent-form").Should().Be(DiagnosticSeverity.Error, "another value of a slot says nothing of how grave it is");
        (Severity(configuration, "double-space"), Severity(configuration, "double-word")).Should().Be((DiagnosticSeverity.Info, DiagnosticSeverity.Hint));
    }

    [Fact]
    public void The_rules_of_packs_that_an_extended_file_brings_have_their_names_too()
    {
        var configuration = Resolve("== textlint.yml\nextends: house.yml\nrules: {house.toward: hint}\n== house.yml\npacks: [./style]\n" + House);
        configuration.Diagnostics.Should().BeEmpty();
        Severity(configuration, "house.toward").Should().Be(DiagnosticSeverity.Hint);
    }

    [Fact]
    public void What_is_not_confirmed_is_off_until_somebody_switches_it_on_by_its_name()
    {
        const string Pack = "== style/pack.yaml\nname: house\nslots: {percent: {style: word, confirmed: false}}\n== style/a.yaml\nconfirmed: false\n" + Toward;
        var off = Resolve("== textlint.yml\npacks: [./style]\nrules: {house: error}\n" + Pack);
        (Severity(off, "house.a"), Severity(off, "percent-form")).Should().Be((null, null));
        var on = Resolve("== textlint.yml\npacks: [./style]\nrules: {house.a: on, TL8002: on}\n" + Pack);
        (Severity(on, "house.a"), Severity(on, "percent-form")).Should().Be((DiagnosticSeverity.Warning, DiagnosticSeverity.Warning));
        on.Profile.Options["TL8002.style"].Should().Be("word");
    }

    [Fact]
    public void A_rule_of_one_pack_extends_one_of_another()
    {
        var configuration = Resolve("== textlint.yml\npacks: [./near]\n== near/pack.yaml\nname: near\nextends: [../style]\nrules: {house.toward: off}\n== near/on.yaml\nextends: house.toward\nlevel: hint\nswap+: {amongst: among}\n" + House);
        configuration.Diagnostics.Should().BeEmpty();
        (Severity(configuration, "near.on"), Severity(configuration, "house.toward")).Should().Be((DiagnosticSeverity.Hint, null));
    }

    [Theory]
    [InlineData("== textlint.yml\npacks: [./gone]\n", "textlint.yml:1:9 TL0014")]
    [InlineData("== textlint.yml\npacks: [nobodys]\n", "textlint.yml:1:9 TL0012")]
    [InlineData("== textlint.yml\npacks: {a: b}\n", "textlint.yml:1:8 TL0012")]
    [InlineData("== textlint.yml\npacks: [./a]\n== a/pack.yaml\nname: a\nextends: [../b]\n== b/pack.yaml\nname: b\nextends: [../a]\n", "b/pack.yaml:2:11 TL0015")]
    [InlineData("== textlint.yml\npacks: [./a]\n== a/pack.yaml\nversion: 1\n", "a/pack.yaml:1:1 TL0012")]
    [InlineData("== textlint.yml\npacks: [./a]\n== a/pack.yaml\nname: a.b\n", "a/pack.yaml:1:7 TL0012")]
    [InlineData("== textlint.yml\npacks: [./a]\n== a/pack.yaml\nname: a\noverrides: []\n", "a/pack.yaml:2:1 TL0011")]
    [InlineData("== textlint.yml\npacks: [./a, ./b]\n== a/pack.yaml\nname: a\n== b/pack.yaml\nname: a\n", "b/pack.yaml:1:1 TL0012")]
    [InlineData("== textlint.yml\npacks: [./a]\nrules: {a.r: off, a.x: off}\n== a/pack.yaml\nname: a\n== a/r.yaml\nextends: existence\n", "textlint.yml:2:19 TL0016", "a/r.yaml:1:1 TL0012")]
    [InlineData("== textlint.yml\nslots: {percnt: sign}\n", "textlint.yml:1:9 TL0012")]
    [InlineData("== textlint.yml\nslots: {percent: signs}\n", "textlint.yml:1:18 TL0012")]
    [InlineData("== textlint.yml\nslots: {percent: {style: sign, least: 10, most: 3}}\n", "textlint.yml:1:39 TL0012", "textlint.yml:1:43 TL0011")]
    [InlineData("== textlint.yml\nacronyms: ['?']\n", "textlint.yml:1:12 TL0012")]
    [InlineData("== textlint.yml\npacks: [./a]\n== a/pack.yaml\nname: a\n== a/b.c.yaml\nextends: existence\n", "a/b.c.yaml:1:1 TL0012")]
    public void A_fault_is_one_line_at_its_place(string files, params string[] faults) => ConfigurationCase.Faults(Resolve(files)).Should().Equal(faults);

    [Fact]
    public void Names_that_are_near_are_offered()
    {
        string[] Messages(string file) => [.. Resolve($"== textlint.yml\npacks: [./style]\n{file}\n" + House).Diagnostics.Select(d => d.Diagnostic.Message)];
        Messages("rules: {house.towards: off}").Should().Equal("There is no rule \"house.towards\". Did you mean \"house.toward\"?");
        Messages("rules: {hause: off}").Should().Equal("There is no rule \"hause\". Did you mean \"house\"?");
        Messages("slots: {percents: word}").Should().Equal("There is no slot \"percents\". Did you mean \"percent\"?");
        Resolve("== textlint.yml\npacks: [style]\n" + House).Diagnostics.Single().Diagnostic.Message.Should().Be("There is no pack \"style\". Write \"./style\" for the folder.");
    }

    [Fact]
    public void A_rule_whose_examples_fail_is_left_out_and_the_others_work_on()
    {
        const string Broken = "== style/broken.yaml\n" + Toward + "examples:\n- {bad: \"It went [|toward|] it.\"}\n";
        var configuration = Resolve("== textlint.yml\npacks: [./style]\nrules: {house.broken: error}\n" + House + Broken);
        ConfigurationCase.Faults(configuration).Should().Equal("style/broken.yaml:5:9 TL0020");
        configuration.Diagnostics.Single().Diagnostic.Message.Should().Be("The rule finds nothing here. The rule house.broken is left out until its examples hold.");
        configuration.Profile.Declared.Descriptors.Select(d => d.Id).Should().Equal("house.toward", "house.while");
    }

    [Fact]
    public void Equal_packs_are_one_profile_and_a_keystroke_in_one_rule_changes_it()
    {
        var files = ConfigurationCase.Files("== textlint.yml\npacks: [./style]\n" + House);
        var provider = new ConfigurationProvider(ConfigurationCatalog.Instance, null, null, files);
        var profile = provider.Resolve(MemoryFiles.FullPath("a.md")).Profile;
        provider.Invalidate();
        provider.Resolve(MemoryFiles.FullPath("b.md")).Profile.Should().BeSameAs(profile);
        files["style/toward.yaml"] = Toward.Replace("towards", "afterwards", StringComparison.Ordinal);
        provider.Invalidate();
        provider.Resolve(MemoryFiles.FullPath("a.md")).Profile.Should().NotBeSameAs(profile);
    }

    [Fact]
    public void Findings_of_a_pack_are_findings_like_any_other()
    {
        var workspace = new Workspace(new ConfigurationProvider(EngineCatalog.Instance, null, null, ConfigurationCase.Files("== textlint.yml\npacks: [./style]\n" + House)));
        var snapshot = workspace.OpenDocument(MemoryFiles.FullPath("a.txt"), "The ferry went towards the quay.\n").Current;
        snapshot.GetDiagnostics().Should().ContainSingle(d => d.Id == "house.toward").Which.Severity.Should().Be(DiagnosticSeverity.Error);
    }

    [Fact]
    public void An_article_may_silence_a_rule_of_a_pack_by_its_name()
    {
        var workspace = new Workspace(new ConfigurationProvider(EngineCatalog.Instance, null, null, ConfigurationCase.Files("== textlint.yml\npacks: [./style]\n" + House)));
        string[] Open(string text) => [.. workspace.OpenDocument(MemoryFiles.FullPath("a.md"), text).Current.GetDiagnostics().Select(d => d.Id).Where(i => i.StartsWith("house", StringComparison.Ordinal) || i == "TL0016" || i == "TL0003")];
        Open("The ferry went towards the quay.\n").Should().Equal("house.toward");
        Open("---\ntextlint:\n  ignore: [house.toward]\n---\n\nThe ferry went towards the quay.\n").Should().BeEmpty();
        Open("<!-- textlint: ignore house.toward -- a quote -->\n\nThe ferry went towards the quay.\n").Should().BeEmpty();
        Open("---\ntextlint:\n  ignore: [house.towrad]\n---\n\nThe ferry.\n").Should().Equal("TL0016");
    }

    [Fact]
    public void That_all_examples_passed_is_kept_and_that_some_failed_is_not()
    {
        using var folder = new TemporaryFolder();
        const string Pack = "== textlint.yml\npacks: [./style]\n== style/pack.yaml\nname: house\n== style/toward.yaml\n" + Toward + "examples:\n- {bad: \"It went [|towards|] it.\"}\n";
        ResolvedConfiguration Resolve(string files) =>
            new ConfigurationProvider(ConfigurationCatalog.Instance, new ConfigurationOptions { ExampleCache = folder.PathOf("examples") }, null, ConfigurationCase.Files(files)).Resolve(MemoryFiles.FullPath("a.txt"));
        Resolve(Pack.Replace("[|towards|]", "[|it|]", StringComparison.Ordinal)).Diagnostics.Should().NotBeEmpty();
        Directory.Exists(folder.PathOf("examples")).Should().BeFalse();
        Resolve(Pack).Diagnostics.Should().BeEmpty();
        Directory.GetFiles(folder.PathOf("examples")).Should().ContainSingle();
        Resolve(Pack).Profile.Declared.Descriptors.Should().ContainSingle();
        Directory.GetFiles(folder.PathOf("examples")).Should().ContainSingle();
    }

    [Fact]
    public void Files_of_a_pack_are_no_articles()
    {
        var provider = new ConfigurationProvider(ConfigurationCatalog.Instance, null, null, ConfigurationCase.Files("== textlint.yml\npacks: [./style]\n" + House));
        provider.Resolve(MemoryFiles.FullPath("style/toward.yaml")).IsExcluded.Should().BeTrue();
        provider.Resolve(MemoryFiles.FullPath("style/pack.yaml")).IsExcluded.Should().BeTrue();
        provider.Resolve(MemoryFiles.FullPath("style/about.md")).IsExcluded.Should().BeFalse();
        provider.Resolve(MemoryFiles.FullPath("other.yaml")).IsExcluded.Should().BeFalse();
    }

    [Fact]
    public void The_household_makes_an_entry_of_the_roster_known_and_keeps_the_rest_of_it()
    {
        var entry = Resolve("== textlint.yml\nroster: p.yml\nhousehold: [Ada Brook]\n== p.yml\n- {name: Ada Brook, titles: mayor}\n").Profile.KnownNames.Roster.Find("Ada Brook")!;
        entry.IsHousehold.Should().BeTrue();
        entry.Titles.Should().ContainSingle();
    }

    private static ResolvedConfiguration Resolve(string files) => ConfigurationCase.Resolve(files, "desk/a.txt");

    private static DiagnosticSeverity? Severity(ResolvedConfiguration configuration, string rule)
    {
        var found = ConfigurationCatalog.Instance.Find(rule) ?? configuration.Profile.Declared.Find(rule);
        return configuration.Profile.GetSeverity(found!);
    }
}
