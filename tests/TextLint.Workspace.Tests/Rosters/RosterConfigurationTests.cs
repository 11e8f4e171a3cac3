using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Workspaces.Tests.Configuration;

namespace TextLint.Workspaces.Tests.Rosters;

/// <summary>What the key <c>roster</c> and what an article says of itself come to: known names.</summary>
public sealed class RosterConfigurationTests
{
    private const string House = "== textlint.yml\nroster: [people.yml, places.csv]\n== people.yml\n- Ingrid Halvorsen\n== places.csv\nname,kind,wrong\nKyiv,place,Kiev\n";

    [Fact]
    public void Rosters_of_both_formats_are_known_to_all_articles_and_are_none_themselves()
    {
        var configuration = ConfigurationCase.Resolve(House, "desk/a.md");
        configuration.Diagnostics.Should().BeEmpty();
        configuration.Profile.KnownNames.Roster.Entries.Select(e => e.Name).Should().Equal("Ingrid Halvorsen", "Kyiv");
        configuration.RosterFiles.Should().Equal(MemoryFiles.FullPath("people.yml"), MemoryFiles.FullPath("places.csv"));
        configuration.Files.Should().Contain(configuration.RosterFiles);
        ConfigurationCase.Resolve(House, "places.csv").IsExcluded.Should().BeTrue();
    }

    [Fact]
    public void The_words_of_the_roster_are_spelled_right_and_a_word_list_may_say_no()
    {
        bool Check(string files, string word) => ConfigurationCase.Resolve(files, "a.md").Profile.Language.Speller.Check(word);
        Check(House, "Halvorsen").Should().BeTrue();
        Check(House, "Kyiv").Should().BeTrue();
        Check(House, "Halvorsun").Should().BeFalse();
        Check(House.Replace("places.csv]\n", "places.csv]\nwords: '*Halvorsen'\n", StringComparison.Ordinal), "Halvorsen").Should().BeFalse();
    }

    [Fact]
    public void The_nearer_roster_holds_for_a_name()
    {
        const string Files = "== textlint.yml\nroster: far.yml\n== far.yml\n- {name: Kyiv, kind: place}\n- Anna Berg\n== desk/textlint.yml\nextends: ../textlint.yml\nroster: near.tsv\n== desk/near.tsv\nname\tkind\nKyiv\twork\n";
        var roster = ConfigurationCase.Resolve(Files, "desk/a.md").Profile.KnownNames.Roster;
        roster.Find("Kyiv")!.Kind.Should().Be(NameKind.Work);
        roster.Find("Anna Berg").Should().NotBeNull();
        ConfigurationCase.Resolve(Files, "a.md").Profile.KnownNames.Roster.Find("Kyiv")!.Kind.Should().Be(NameKind.Place);
    }

    [Theory]
    [InlineData("== textlint.yml\nroster: no.yml\n", "textlint.yml:1:9 TL0014")]
    [InlineData("== textlint.yml\nroster: [a.txt]\n== a.txt\nx\n", "textlint.yml:1:10 TL0014")]
    [InlineData("== textlint.yml\nroster: {a: b}\n", "textlint.yml:1:9 TL0012")]
    [InlineData("== textlint.yml\nroster: r/a.yml\n== r/a.yml\n- name: A\n  nmae: B\n", "r/a.yml:2:3 TL0011")]
    [InlineData("== textlint.yml\nroster: a.csv\n== a.csv\nname,kind\nA B,town\n", "a.csv:2:5 TL0012")]
    public void A_fault_is_one_line_at_its_place(string files, string fault) => ConfigurationCase.Faults(ConfigurationCase.Resolve(files, "a.md")).Should().Equal(fault);

    [Fact]
    public void A_roster_of_an_override_is_for_its_articles()
    {
        const string Files = "== textlint.yml\noverrides:\n- {files: 'sport/**', roster: s.yml}\n== s.yml\n- Liam Horan\n";
        ConfigurationCase.Resolve(Files, "sport/a.md").Profile.KnownNames.Contains("Horan").Should().BeTrue();
        ConfigurationCase.Resolve(Files, "a.md").Profile.KnownNames.Contains("Horan").Should().BeFalse();
    }

    [Theory]
    [InlineData("---\ndate: 2025-09-01\ntextlint:\n  distinct: [[Horan, Horgan], [Berg, Bergh, Berge]]\n---\nText.", true)]
    [InlineData("---\npublished: 2025-09-01T10:00:00Z\ntextlint: {distinct: [Horan, Horgan, [Berg, Berge]]}\n---\nText.", true)]
    [InlineData("---\ntitle: {{ x }}\n---\nText.", false)]
    [InlineData("---\ndate: [a]\ntextlint: {distinct: Horan}\n---\nText.", false)]
    [InlineData("---\ndate: yesterday\n---\nText.", false)]
    public void The_front_matter_says_the_date_and_which_names_are_not_one(string text, bool says)
    {
        var known = Open(text, TextFormat.Markdown).Analyze().Profile.KnownNames;
        (known.Article.Date == new DateOnly(2025, 9, 1)).Should().Be(says);
        known.AreDistinct("Horgan", "Horan").Should().Be(says);
        known.AreDistinct("Berge", "Berg").Should().Be(says);
        known.AreDistinct("Berg", "Horan").Should().BeFalse();
        known.Contains("Halvorsen").Should().BeTrue();
    }

    [Fact]
    public void Words_and_facts_of_one_article_stand_together_and_equal_ones_are_one_profile()
    {
        const string Text = "---\ndate: 2025-09-01\ntextlint: {words: [Zorvex], distinct: [A, B]}\n---\nText.";
        var files = ConfigurationCase.Files(House);
        var (one, other) = (Open(Text, TextFormat.Markdown, files).Analyze().Profile, Open(Text + " More.", TextFormat.Markdown, files).Analyze().Profile);
        one.KnownNames.Contains("Zorvex").Should().BeTrue();
        one.KnownNames.Contains("Halvorsen").Should().BeTrue();
        one.Language.Speller.Check("Halvorsen").Should().BeTrue();
        one.KnownNames.AreDistinct("a", "b").Should().BeTrue();
        one.KnownNames.Article.Date.Should().Be(new DateOnly(2025, 9, 1));
        other.KnownNames.Article.Should().BeEquivalentTo(one.KnownNames.Article);
    }

    [Fact]
    public void Beside_a_plain_text_the_file_says_them()
    {
        var files = ConfigurationCase.Files(House + "== a.txt.textlint.yml\ndate: 2025-09-01\ndistinct: [[Horan, Horgan]]\n");
        var snapshot = Open("Text.", TextFormat.PlainText, files, "a.txt");
        snapshot.Analyze().Profile.KnownNames.Article.Date.Should().Be(new DateOnly(2025, 9, 1));
        snapshot.Analyze().Profile.KnownNames.AreDistinct("Horan", "Horgan").Should().BeTrue();
        snapshot.GetFileDiagnostics().Should().BeEmpty();
    }

    [Fact]
    public void A_name_goes_to_the_first_roster_of_the_nearest_configuration_or_to_one_that_is_made()
    {
        Edits(House, a => a.Additions.Create(a.Snapshot.Configuration, a.Path, new RosterEntry("Anna Berg"))).Should().Equal("people.yml: - name: Anna Berg\n- Ingrid Halvorsen");
        Edits("", a => a.Additions.Create(a.Snapshot.Configuration, a.Path, new RosterEntry("Anna Berg"))).Should().Equal("desk/roster.yml: - name: Anna Berg\n", "desk/textlint.yml: roster:\n  - roster.yml\n");
        Edits(House, a => a.Additions.Create(a.Snapshot.Configuration, a.Path, new RosterEntry("ingrid halvorsen"))).Should().BeEmpty();
    }

    [Fact]
    public void That_two_names_are_not_one_is_remembered_in_article_or_roster()
    {
        Edits(House, a => a.Additions.CreateDistinct(a.Snapshot, a.Path, "Horgan", "Horan")).Should().Equal("desk/story.txt.textlint.yml: distinct:\n  - [Horgan, Horan]\n");
        Edits(House, a => a.Additions.CreateDistinct(a.Snapshot.Configuration, a.Path, "Ingrid Halvorson", "Ingrid Halvorsen")).Should().Equal("people.yml: - name: Ingrid Halvorsen\n  distinct: [Ingrid Halvorson]");
        Edits(House, a => a.Additions.CreateDistinct(a.Snapshot.Configuration, a.Path, "Liam Horgan", "Liam Horan")).Should().Equal("people.yml: - Ingrid Halvorsen\n- name: Liam Horan\n  distinct: [Liam Horgan]\n");
        var files = new MemoryFiles();
        var snapshot = Open("---\ntextlint:\n  distinct:\n    - [Berg, Bergh]\n---\nText.", TextFormat.Markdown, files);
        var addition = new RosterAdditions(new ConfigurationProvider(ConfigurationCatalog.Instance, null, null, files)).CreateDistinct(snapshot, null, "Horgan", "Horan")!;
        addition.Edits.Single().After.ToString().Should().Be("---\ntextlint:\n  distinct:\n    - [Berg, Bergh]\n    - [Horgan, Horan]\n---\nText.");
        Open(addition.Edits.Single().After.ToString(), TextFormat.Markdown).Analyze().Profile.KnownNames.AreDistinct("Horan", "Horgan").Should().BeTrue();
    }

    private static DocumentSnapshot Open(string text, TextFormat format, MemoryFiles? files = null, string path = "a.md") =>
        new Workspace(new ConfigurationProvider(ConfigurationCatalog.Instance, null, null, files ?? ConfigurationCase.Files(House))).OpenDocument(MemoryFiles.FullPath(path), text, format).Current;

    private static string[] Edits(string files, Func<(RosterAdditions Additions, DocumentSnapshot Snapshot, string Path), FileAddition?> create)
    {
        var configurations = new ConfigurationProvider(ConfigurationCatalog.Instance, null, null, ConfigurationCase.Files(files));
        var path = MemoryFiles.FullPath("desk/story.txt");
        var snapshot = new Workspace(configurations).OpenDocument(path, "Text.", TextFormat.PlainText).Current;
        return [.. create((new RosterAdditions(configurations), snapshot, path))!.Edits.Select(e => $"{Path.GetRelativePath(MemoryFiles.FullPath("."), e.Path!).Replace('\\', '/')}: {e.After}")];
    }
}
