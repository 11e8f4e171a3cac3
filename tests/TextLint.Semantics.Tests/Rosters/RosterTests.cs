using CsCheck;
using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Rosters;

public sealed class RosterTests
{
    private static readonly RosterEntry s_halvorsen = new("Ingrid Halvorsen") { Aliases = ["Inga Halvorsen"], WrongForms = ["Halversen", "Ingrid Halversen", "Ingird"] };
    private static readonly RosterEntry s_kyiv = new("Kyiv") { Kind = NameKind.Place, WrongForms = ["Kiev"] };
    private static readonly RosterEntry s_board = new("Northern Harbour Board") { Kind = NameKind.Organization, Aliases = ["Harbour Board"], WrongForms = ["NHB"] };
    private static readonly RosterEntry s_dish = new("chicken Kiev") { Kind = NameKind.Work };
    private static readonly Roster s_roster = Roster.Create([s_halvorsen, s_kyiv, s_board, s_dish, new RosterEntry("Pavel Dubrovin Jr."), new RosterEntry("Ursula van der Ley")]);

    [Theory]
    [InlineData("Ingrid Halvorsen", true)]
    [InlineData("INGRID HALVORSEN", true)]
    [InlineData("Inga Halvorsen", true)]
    [InlineData("Halvorsen", true)]
    [InlineData("Ingrid", true)]
    [InlineData("Dubrovin", true)]
    [InlineData("Northern Harbour Board", true)]
    [InlineData("Kyiv", true)]
    [InlineData("Harbour", false)]
    [InlineData("van", false)]
    [InlineData("Jr.", false)]
    [InlineData("Halversen", false)]
    [InlineData("", false)]
    public void Names_aliases_and_the_parts_of_persons_are_known(string name, bool isKnown) => KnownNames.Empty.With(s_roster).Contains(name).Should().Be(isKnown);

    [Fact]
    public void People_are_found_by_family_name_and_by_given_name()
    {
        s_roster.WithFamilyName("halvorsen").Should().Equal(s_halvorsen);
        s_roster.WithFamilyName("Dubrovin").Should().ContainSingle();
        s_roster.WithFamilyName("Board").Should().BeEmpty();
        s_roster.WithGivenName("Ingrid").Should().Equal(s_halvorsen);
        s_roster.Find("harbour board").Should().Be(s_board);
        Roster.Empty.Find("x").Should().BeNull();
    }

    [Theory]
    [InlineData("Halversen", "Halvorsen")]
    [InlineData("Ingrid Halversen", "Ingrid Halvorsen")]
    [InlineData("Ingird", "Ingrid")]
    [InlineData("Kiev", "Kyiv")]
    [InlineData("NHB", "Northern Harbour Board")]
    public void A_wrong_form_is_replaced_by_the_right_form_of_its_size(string wrong, string preferred) => s_roster.FindWrongForm(wrong)!.Preferred.Should().Be(preferred);

    [Fact]
    public void A_form_that_is_right_for_somebody_is_not_wrong_for_another()
    {
        var roster = Roster.Create([new("Anna Berg") { WrongForms = ["Anna Bergh", "Bergh", "Anna Brg"] }, new("Anna Bergh")]);
        roster.FindWrongForm("Anna Bergh").Should().BeNull();
        roster.FindWrongForm("Bergh").Should().BeNull();
        roster.FindWrongForm("Anna Brg").Should().NotBeNull();
    }

    [Theory]
    [InlineData("Halversen's board met in Kiev.", "-Halversen -Kiev")]
    [InlineData("He had chicken Kiev in Kyiv.", "+chicken Kiev +Kyiv")]
    [InlineData("KIEV IN THE SNOW", "-KIEV")]
    [InlineData("The kiev method.", "")]
    [InlineData("Ingrid\nHalversen of the NHB", "-Ingrid\nHalversen -NHB")]
    [InlineData("Ingrid  Halversen of the NHB", "-Halversen -NHB")]
    [InlineData("Kievan and Kiev-based", "")]
    public void Forms_are_found_in_one_pass_the_longest_first(string text, string found)
    {
        var block = SyntaxTree.Parse(text).Root.Blocks[0];
        string.Join(' ', s_roster.FindForms(block).Select(m => (m.Form.IsWrong ? "-" : "+") + block.GetString(m.Span))).Should().Be(found);
    }

    [Fact]
    public void A_form_may_be_wrong_for_its_letter_case_alone()
    {
        var roster = Roster.Create([new("NATO") { Kind = NameKind.Organization, WrongForms = ["Nato"] }]);
        string[] Found(string text) => [.. roster.FindForms(SyntaxTree.Parse(text).Root.Blocks[0]).Where(m => m.Form.IsWrong).Select(m => m.Form.Text)];
        Found("The Nato summit").Should().Equal("Nato");
        Found("The NATO summit").Should().BeEmpty();
    }

    [Theory]
    [InlineData("Horan", "Horgan", true)]
    [InlineData("horgan", "HORAN", true)]
    [InlineData("Liam Horan", "Tony Horgan", true)]
    [InlineData("Berg", "Bergh", true)]
    [InlineData("Anna Berg", "Ole Bergh", true)]
    [InlineData("Berg", "Berge", true)]
    [InlineData("Berg", "Borg", false)]
    [InlineData("Berg", "berg", false)]
    [InlineData("Lund", "Lunde", false)]
    public void Article_and_roster_say_which_names_are_not_one(string first, string second, bool areDistinct)
    {
        var roster = Roster.Create([new("Anna Berg") { DistinctFrom = ["Anna Berge"] }, new("Ole Bergh")]);
        KnownNames.Empty.With(roster).With(new ArticleFacts(null, [new("Liam Horan", "Tony Horgan")])).AreDistinct(first, second).Should().Be(areDistinct);
    }

    [Fact]
    public void Any_roster_reads_any_text() =>
        Gen.Select(Gen.String[0, 12].Array[0, 6], Gen.String[0, 60]).Sample(
            (names, text) =>
            {
                var roster = Roster.Create(names.Select((n, i) => new RosterEntry(n) { WrongForms = [.. names.Skip(i)], Titles = [.. names.Select(t => new RosterTitle(t))] }));
                foreach (var block in SyntaxTree.Parse(text + string.Join(' ', names)).Root.Blocks)
                {
                    var length = block.Text.Length;
                    roster.FindForms(block).All(m => m.Span.End <= length).Should().BeTrue();
                    roster.FindTitles(block).All(m => m.Span.End <= length).Should().BeTrue();
                }
            },
            iter: 2_000);
}
