using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Yaml;

namespace TextLint.Workspaces.Tests.Packs;

/// <summary>The packs that are part of the program: their examples hold, and what nobody confirmed is off.</summary>
public sealed class HouseStylePackTests
{
    private const int Fewest = 25;

    public static TheoryData<string> Packs => ["us-wire", "uk-broadsheet", "uk-broadcaster", "international-wire", "plain-language"];

    [Fact]
    public void These_packs_ship() => ShippedPacks.Names.Should().Contain(["us-wire", "uk-broadsheet", "uk-broadcaster", "international-wire", "plain-language"]);

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_pack_has_no_faults_and_says_where_its_facts_are_from_and_of_when(string name)
    {
        var pack = Open(name);
        pack.Faults.Should().BeEmpty();
        pack.Header.Should().Match<PackHeader>(h => h.Name == name && h.Version != null && h.Title != null && h.AsOf != null && h.Source != null);
        pack.Rules.Should().OnlyContain(r => r.Definition.Source != null);
        SlotsIn(pack).Should().OnlyContain(s => Find(s.Value, "source") != null);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Examples_of_all_rules_and_slots_hold(string name)
    {
        var pack = Open(name);
        var report = PackTester.Run(pack, EngineCatalog.Instance);
        Show(report.Failures).Should().BeEmpty();
        Show(report.Untested).Should().BeEmpty();
        Show(report.Dead).Should().BeEmpty();
        pack.Rules.Should().OnlyContain(r => r.Definition.Examples.Any(e => e.IsGood));
        pack.Slots.Should().OnlyContain(s => s.Examples.Any(e => e.IsGood));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Enough_rules_and_slots_are_on(string name)
    {
        var (pack, configuration) = (Open(name), new StyledDesk(name).Configuration);
        var rules = pack.Rules.Count(r => configuration.Profile.GetSeverity(configuration.Profile.Declared.Find(r.Definition.Name)!) is not null);
        var slots = pack.Slots.Count(s => configuration.Profile.GetSeverity(s.Rule) is not null);
        (rules + slots).Should().BeGreaterThanOrEqualTo(Fewest);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void What_nobody_confirmed_is_off(string name)
    {
        var (pack, profile) = (Open(name), new StyledDesk(name).Configuration.Profile);
        foreach (var rule in pack.Rules.Where(r => IsUnconfirmed(r.Definition.Body)))
            profile.GetSeverity(profile.Declared.Find(rule.Definition.Name)!).Should().BeNull(rule.Definition.Name);
        var unconfirmed = SlotsIn(pack).Where(s => IsUnconfirmed(s.Value)).Select(s => s.Key.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var slot in pack.Slots) (profile.GetSeverity(slot.Rule) is null).Should().Be(unconfirmed.Contains(slot.Name), slot.Name);
    }

    [Theory]
    [InlineData("percent", "sign", "sign", "sign", "sign")]
    [InlineData("dates", "mdy", "dmy", "dmy", "mdy")]
    [InlineData("months", "abbreviated", "full", "full", "abbreviated")]
    [InlineData("times", "points", "closed", "clock", "points")]
    [InlineData("millions", "word", "letter", "letter", "word")]
    [InlineData("acronym-case", "capitals", "word", "word", "capitals")]
    [InlineData("us-points", "points", "none", "none", "points")]
    [InlineData("courtesy-titles", "none", "none", "none", "none")]
    [InlineData("serial-comma", "never", "never", "never", "never")]
    [InlineData("quotation-marks", "double", "double", "double", "double")]
    [InlineData("headline-quotes", "single", "single", "single", "single")]
    [InlineData("quote-punctuation", "inside", "by-sense", "by-sense", "inside")]
    [InlineData("ellipsis", "spaced", "spaced", "closed-points", "spaced")]
    [InlineData("dash", "spaced-em", "spaced-en", "hyphen", "hyphen")]
    [InlineData("possessive-s", "apostrophe", "apostrophe-s", "apostrophe-s", "apostrophe-s")]
    [InlineData("double-e", "closed", "hyphen", "hyphen", "hyphen")]
    public void Slots_have_the_values_of_each_newsroom(string slot, string usWire, string ukBroadsheet, string ukBroadcaster, string internationalWire)
    {
        string[] values = [.. ((string[])["us-wire", "uk-broadsheet", "uk-broadcaster", "international-wire"]).Select(p => Open(p).Slots.Single(s => s.Name == slot).Style!)];
        values.Should().Equal(usWire, ukBroadsheet, ukBroadcaster, internationalWire);
    }

    [Theory]
    [InlineData("us-wire", "The barge drifted towards Kiev by e-mail.", "The barge drifted toward Kyiv by email.")]
    [InlineData("uk-broadcaster", "The barge drifted toward Kiev by e-mail.", "The barge drifted towards Kyiv by email.")]
    [InlineData("international-wire", "The barge drifted toward Kiev by e-mail.", "The barge drifted towards Kyiv by email.")]
    [InlineData("uk-broadsheet", "No-one in Kiev has an e-mail on the Internet.", "No one in Kyiv has an email on the internet.")]
    [InlineData("uk-broadcaster", "No one in the eurozone saw the judgment.", "No-one in the eurozone saw the judgement.")]
    [InlineData("international-wire", "No-one in the eurozone saw it.", "No one in the euro zone saw it.")]
    [InlineData("uk-broadsheet", "The two will co-operate, says the Koran.", "The two will cooperate, says the Qur'an.")]
    [InlineData("uk-broadcaster", "The two will cooperate, says the Koran.", "The two will co-operate, says the Quran.")]
    [InlineData("plain-language", "Crews utilize it in order to commence work.", "Crews use it to begin work.")]
    public void Words_come_out_as_each_newsroom_writes_them(string pack, string text, string written) => new StyledDesk(pack).Fix(text).Should().Be(written);

    /// <summary>A slot that says so without reserve gives a text back: what its packs' examples write, in each other style and back.</summary>
    [Theory]
    [MemberData(nameof(Packs))]
    public void A_slot_that_is_reversible_gives_the_text_back(string name)
    {
        foreach (var slot in Open(name).Slots.Where(s => s.Rule.SlotReversal is { } text && text.EndsWith("back is as it was.", StringComparison.Ordinal)))
            foreach (var other in ((ChoiceOption)slot.Rule.Options[0]).Choices.Where(v => v != slot.Style))
                foreach (var text in slot.Examples.Select(e => e.Fixed?.Value).OfType<string>())
                    Desk(slot, slot.Style!).Fix(Desk(slot, other).Fix(text)).Should().Be(text, $"{slot.Name} goes to {other} and back");
    }

    private static StyledDesk Desk(InspectedSlot slot, string style) => new(("textlint.yml", $"language: en-GB\nslots: {{{slot.Name}: {style}}}\n"));

    private static PackInspection Open(string name) =>
        PackInspection.Open(new ConfigurationProvider(EngineCatalog.Instance, languages: ShippedLanguages.Find), name, Path.GetTempPath(), out var fault) ?? throw new InvalidOperationException(fault);

    private static ImmutableArray<YamlEntry> SlotsIn(PackInspection pack) =>
        YamlParser.Parse(pack.Text.ToString(), new DiagnosticBag()) is YamlMapping root && Find(root, "slots") is YamlMapping slots ? slots.Entries : [];

    private static bool IsUnconfirmed(YamlNode node) => Find(node, "confirmed") is YamlScalar { Value: "false" };

    private static YamlNode? Find(YamlNode node, string key) => (node as YamlMapping)?.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;

    private static string[] Show(IEnumerable<PackNote> notes) => [.. notes.Select(n => $"{Path.GetFileName(n.Path)}: {n.Message}")];
}
