using CsCheck;
using TextLint.Packs.Rosters;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Tests.Rosters;

public sealed class RosterFileTests
{
    private const string Yaml = """
        # The desk's
        - Pavel Dubrovin
        - name: Ingrid Halvorsen
          aliases: [Inga Halvorsen]
          wrong: Halversen
          titles:
            - chair of the board (from 2021-03 until 2025-06-30)
            - {title: minister, from: 2025-07-01}
            - MP (Labour)
          pronoun: she
          verified: 2025-02-11
          verified-by: The library
          household: yes
          distinct: [Ingrid Halvorson]
        - {name: Kyiv, kind: place, wrong: [Kiev, Kieff]}
        """;

    private const string Table = """
        name,kind,aliases,wrong,titles,pronoun,verified,Verified by,household,distinct
        Pavel Dubrovin
        Ingrid Halvorsen,Person,Inga Halvorsen,Halversen,chair of the board (from 2021-03 until 2025-06-30); minister (from 2025-07-01); MP (Labour),she,2025-02-11,The library,TRUE,Ingrid Halvorson

        Kyiv,place,,"Kiev; Kieff"
        """;

    private static readonly Gen<string> s_table = Gen.OneOf(Gen.OneOf("name", "kind", "wrong", ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "sep=;", "A B", "Kyiv", "place", " ", "\0", "\uFEFF", "titles", "x (from 2021)", "(until"), Gen.Char.Select(c => c.ToString()))
        .Array[0, 30].Select(p => "name,wrong,kind\n" + string.Concat(p));

    [Fact]
    public void The_two_formats_say_the_same()
    {
        var (yaml, table) = (RosterFile.Read(Yaml, RosterFormat.Yaml), RosterFile.Read(Table, RosterFormat.Table));
        yaml.Diagnostics.Should().BeEmpty();
        table.Diagnostics.Should().BeEmpty();
        table.Entries.Should().BeEquivalentTo(yaml.Entries, o => o.WithStrictOrdering());
        var person = yaml.Entries[1];
        person.Titles.Should().Equal(
            new RosterTitle("chair of the board", new DateOnly(2021, 3, 1), new DateOnly(2025, 6, 30)),
            new RosterTitle("minister", new DateOnly(2025, 7, 1)),
            new RosterTitle("MP (Labour)"));
        (person.Pronoun, person.IsHousehold, person.Verification).Should().Be(("she", true, new RosterVerification(new DateOnly(2025, 2, 11), "The library")));
        yaml.Entries[2].Kind.Should().Be(NameKind.Place);
    }

    [Theory]
    [InlineData("name;wrong\nKyiv;\"Kiev;Kieff\"\n")]
    [InlineData("sep=;\r\nname;wrong\r\nKyiv;\"Kiev;Kieff\"\r\n")]
    [InlineData("\uFEFFname\twrong\r\nKyiv\tKiev;Kieff\r\n\t\r\n")]
    [InlineData("wrong,name\rKiev; Kieff,Kyiv")]
    [InlineData("\"name\",\"wrong\"\n\"Kyiv\" , \"Kiev;\nKieff\"\n,,\n")]
    public void Tables_are_read_as_spreadsheets_write_them(string text)
    {
        var file = RosterFile.Read(text, RosterFormat.Table);
        file.Diagnostics.Should().BeEmpty();
        var entry = file.Entries.Should().ContainSingle().Subject;
        entry.Name.Should().Be("Kyiv");
        entry.WrongForms.Should().Equal("Kiev", "Kieff");
    }

    [Theory]
    [InlineData("- name: A B\n  alliases: [x]\n", "2:3 There is no key \"alliases\" here. Did you mean \"aliases\"?")]
    [InlineData("- name: A B\n  nick: x\n", "2:3 There is no key \"nick\" here.")]
    [InlineData("- name: A B\n  alias: [x]\n", "2:3 There is no key \"alias\" here.")]
    [InlineData("- kind: place\n", "1:3 The key \"name\" is missing.")]
    [InlineData("- name: A B\n  kind: persom\n", "2:9 Expected one of person, organization, place, work, found \"persom\". Did you mean \"person\"?")]
    [InlineData("- name: [A]\n", "1:9 Expected text, found a list.")]
    [InlineData("name: A\n", "1:1 Expected a list of names, each a line such as \"- name: Ingrid Halvorsen\", found a mapping.")]
    [InlineData("- name: A B\n  titles: chair (from 2021-13)\n", "2:23 Expected a date such as 2025-02-11, 2025-02 or 2025, found \"2021-13\".")]
    [InlineData("- name: A B\n  titles: [{title: chair, until: soon}]\n", "2:34 Expected a date such as 2025-02-11, 2025-02 or 2025, found \"soon\".")]
    [InlineData("- name: A B\n  titles: chair (from 2022 until 2021)\n", "2:34 The title \"chair\" ends before it begins; change one of the dates.")]
    [InlineData("- name: A B\n  verified: maybe\n", "2:13 Expected yes, no or the date on which somebody made sure (2025-02-11), found \"maybe\".")]
    [InlineData("- name: A B\n  household: 1\n", "2:14 Expected yes or no, found \"1\".")]
    [InlineData("- A B\n- a b\n", "2:3 \"a b\" is listed twice, first on line 1; the first one holds.")]
    [InlineData("- A B\n- name: C D\n  aliases: [A B]\n", "3:13 \"A B\" is listed twice, first on line 1; the first one holds.")]
    [InlineData("- A B\n- name: C D\n  wrong: [A B]\n", "3:11 \"A B\" is wrong here and right on line 1 (A B); it counts as right.")]
    [InlineData("- Ann Bergh\n- name: Ann Berg\n  wrong: [Bergh]\n", "3:11 \"Bergh\" is wrong here and right on line 1 (Ann Bergh); it counts as right.")]
    [InlineData("- name: A B\n  wrong: [A B]\n", "2:11 \"A B\" is right and wrong in one entry; it counts as right.")]
    [InlineData("- name: A B\n  wrong: [X]\n- name: C D\n  wrong: X\n", "4:10 \"X\" is wrong for two names, first on line 2 (A B); the first one holds.")]
    public void A_fault_of_YAML_is_one_clear_line_at_its_place(string text, string fault) => Faults(text, RosterFormat.Yaml).Should().Equal(fault);

    [Theory]
    [InlineData("nam,kind\nA,person\n", "1:1 There is no key \"nam\" here. Did you mean \"name\"?", "1:1 The column \"name\" is missing: the first row names the columns.")]
    [InlineData("name,name\nA B,\n", "1:6 The column \"name\" is here a second time; the first one holds.")]
    [InlineData("name,kind\nA B,\"town\"\n", "2:6 Expected one of person, organization, place, work, found \"town\".")]
    [InlineData("name,wrong\nA B,x; ??\n", "2:8 Expected a name, found \"??\".")]
    [InlineData("name,kind\n,place\n", "2:1 The name is missing in this row.")]
    [InlineData("name,kind\nA B,person,x\n", "2:12 This cell has no column: put a value that holds a separator in quotation marks.")]
    [InlineData("name,kind\n\"A B,person\nC D,person\n", "2:1 A quotation mark is opened here and not closed: close it at the end of the cell, or double it where it belongs to the text.")]
    [InlineData("name,kind\n\"A\" B,person\n", "2:4 Text follows a closing quotation mark and is not read: put the mark behind it, or double it where it belongs to the text.")]
    [InlineData("name;verified\nA B;11.2.2025\n", "2:5 Expected yes, no or the date on which somebody made sure (2025-02-11), found \"11.2.2025\".")]
    [InlineData("name\tkind\nA B\t\na b\tperson\n", "3:1 \"a b\" is listed twice, first on line 2; the first one holds.")]
    public void A_fault_of_a_table_is_one_clear_line_at_its_place(string text, params string[] faults) => Faults(text, RosterFormat.Table).Should().Equal(faults);

    [Fact]
    public void Any_file_gives_a_roster_and_faults_in_it() =>
        Gen.OneOf(HostileText.Yaml, HostileText.Yaml.Select(t => "- name: " + t), s_table).Sample(
            text =>
            {
                foreach (var format in Enum.GetValues<RosterFormat>())
                {
                    var file = RosterFile.Read(text, format);
                    file.Diagnostics.Should().NotContain(d => d.Span.End > text.Length || d.Message.Length == 0);
                    Roster.Create(file.Entries).Contains(text).Should().Be(Roster.Create(file.Entries).Contains(text));
                }
            },
            iter: 10_000);

    [Fact]
    public void A_long_file_is_read_in_its_time()
    {
        const int Many = 100_000;
        RosterFile.Read("name,wrong\n" + string.Concat(Enumerable.Range(0, Many).Select(i => $"A{i} B{i},C{i}\n")), RosterFormat.Table).Entries.Should().HaveCount(Many);
        RosterFile.Read("name\n" + new string('"', Many), RosterFormat.Table).Entries.Should().BeEmpty();
        RosterFile.Read("name,wrong\nA B," + string.Concat(Enumerable.Range(0, Many).Select(i => $"C{i};")), RosterFormat.Table).Entries[0].WrongForms.Should().HaveCount(Many);
    }

    private static IEnumerable<string> Faults(string text, RosterFormat format)
    {
        var source = SourceText.From(text);
        return RosterFile.Read(text, format).Diagnostics.Select(d => source.GetLinePosition(d.Span.Start) is var at ? $"{at.Line + 1}:{at.Character + 1} {d.Message}" : "");
    }
}
