using CsCheck;
using TextLint.Packs.Rosters;
using TextLint.Semantics;

namespace TextLint.Packs.Tests.Rosters;

public sealed class RosterEditorTests
{
    private static readonly RosterEntry s_entry = new("Ingrid Halvorsen") { WrongForms = ["Halversen"], Titles = [new("chair", new DateOnly(2021, 3, 1))] };

    [Theory]
    [InlineData("", "- name: Ingrid Halvorsen\n  wrong: [Halversen]\n  titles: [\"chair (from 2021-03-01)\"]\n")]
    [InlineData("# Ours\n", "# Ours\n- name: Ingrid Halvorsen\n  wrong: [Halversen]\n  titles: [\"chair (from 2021-03-01)\"]\n")]
    [InlineData("- Anna Berg # ours\n# The minister\n- name: Pavel Dubrovin\n  kind: person", "- Anna Berg # ours\n- name: Ingrid Halvorsen\n  wrong: [Halversen]\n  titles: [\"chair (from 2021-03-01)\"]\n# The minister\n- name: Pavel Dubrovin\n  kind: person")]
    [InlineData("  - Pavel Dubrovin\r\n", "  - name: Ingrid Halvorsen\r\n    wrong: [Halversen]\r\n    titles: [\"chair (from 2021-03-01)\"]\r\n  - Pavel Dubrovin\r\n")]
    [InlineData("- Zed Young\n- Anna Berg", "- Zed Young\n- Anna Berg\n- name: Ingrid Halvorsen\n  wrong: [Halversen]\n  titles: [\"chair (from 2021-03-01)\"]\n")]
    public void An_entry_is_put_at_its_place_in_YAML_and_comments_stay(string before, string after) => Add(before, after, RosterFormat.Yaml);

    [Theory]
    [InlineData("", "name,kind,aliases,wrong,titles,pronoun,verified,verified-by,household,distinct\nIngrid Halvorsen,,,Halversen,chair (from 2021-03-01),,,,,\n")]
    [InlineData("wrong;name;titles\nx y;Anna Berg;\n;Pavel Dubrovin", "wrong;name;titles\nx y;Anna Berg;\nHalversen;Ingrid Halvorsen;chair (from 2021-03-01)\n;Pavel Dubrovin")]
    [InlineData("name,kind\r\nAnna Berg,person", "name,kind,wrong,titles\r\nAnna Berg,person\r\nIngrid Halvorsen,,Halversen,chair (from 2021-03-01)\r\n")]
    public void An_entry_is_put_at_its_place_in_a_table(string before, string after) => Add(before, after, RosterFormat.Table);

    [Theory]
    [InlineData("- a: b\n")]
    [InlineData("[Anna Berg]\n")]
    [InlineData("Anna Berg\n")]
    public void What_cannot_be_added_to_is_left_alone(string text) => RosterEditor.Add(text, RosterFormat.Yaml, s_entry).Should().BeNull();

    [Theory]
    [InlineData("- Liam Horan\n", "- name: Liam Horan\n  distinct: [Horgan]\n")]
    [InlineData("- name: Liam Horan # ours\n- Zed Young\n", "- name: Liam Horan # ours\n  distinct: [Horgan]\n- Zed Young\n")]
    [InlineData("- name: Liam Horan\n  distinct:\n    - Moran\n  kind: person\n", "- name: Liam Horan\n  distinct:\n    - Horgan\n    - Moran\n  kind: person\n")]
    [InlineData("- {name: Liam Horan}\n", "- {name: Liam Horan, distinct: [Horgan]}\n")]
    [InlineData("[Liam Horan]\n", "[{name: Liam Horan, distinct: [Horgan]}]\n")]
    [InlineData("- Tony Horgan\n", null)]
    public void That_two_names_are_not_one_is_put_at_the_entry_of_one_in_YAML(string before, string? after) => Distinct(before, after, RosterFormat.Yaml);

    [Theory]
    [InlineData("name\nLiam Horan\n", "name,distinct\nLiam Horan,Horgan\n")]
    [InlineData("name,distinct,kind\nLiam Horan,\"Moran\"\n", "name,distinct,kind\nLiam Horan,Moran; Horgan\n")]
    [InlineData("name;kind;distinct\nLiam Horan\n", "name;kind;distinct\nLiam Horan;;Horgan\n")]
    [InlineData("name;distinct\nLiam Horan;Moran\n", "name;distinct\nLiam Horan;\"Moran; Horgan\"\n")]
    public void That_two_names_are_not_one_is_put_at_the_entry_of_one_in_a_table(string before, string after) => Distinct(before, after, RosterFormat.Table);

    [Fact]
    public void What_is_written_to_any_file_is_read() =>
        Gen.Select(HostileText.Yaml, Gen.String[1, 12], Gen.Bool.Select(b => b ? RosterFormat.Yaml : RosterFormat.Table)).Sample(
            (text, name, format) =>
            {
                var entry = RosterFile.CreateEntry(name, NameKind.Place, [], [], [], out _);
                if (entry is null) return;
                foreach (var before in (string[])[text, "- a b\n" + text, "name,kind\nA B,\n" + text])
                    if (RosterEditor.Add(before, format, entry) is { } after) RosterEditor.Add(after, format, entry).Should().Be(after);
            },
            iter: 5_000);

    private static void Add(string before, string after, RosterFormat format)
    {
        RosterEditor.Add(before, format, s_entry).Should().Be(after);
        RosterEditor.Add(after, format, s_entry).Should().Be(after);
        RosterFile.Read(after, format).Entries.Should().ContainSingle(e => e.Name == s_entry.Name).Which.Should().BeEquivalentTo(s_entry);
    }

    private static void Distinct(string before, string? after, RosterFormat format)
    {
        RosterEditor.AddDistinct(before, format, "Horan", "Horgan").Should().Be(after);
        if (after is not null) RosterEditor.AddDistinct(after, format, "Liam Horan", "horgan").Should().Be(after);
    }
}
