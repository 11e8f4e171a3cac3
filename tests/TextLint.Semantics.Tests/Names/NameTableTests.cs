namespace TextLint.Semantics.Tests.Names;

public sealed class NameTableTests
{
    private const string Article = """
        The ferry will run in winter, Ingrid Halvorsen, who chairs the board, said. A letter from Pavel Dubrovin confirmed it.

        A note by Halvorsen was read aloud, and later Tarkanov agreed with Tarkanov's son.
        """;

    [Fact]
    public void A_bare_surname_belongs_to_the_full_name_that_holds_it()
    {
        Read.Model(Article).Names.Select(n => n.Text).Should().Equal("Ingrid Halvorsen", "Pavel Dubrovin", "Tarkanov");
        Read.Name("Ingrid Halvorsen", Article).ResumedCount.Should().Be(1);
        Read.Name("Pavel Dubrovin", Article).ResumedCount.Should().Be(0);
    }

    [Fact]
    public void A_surname_before_the_full_name_belongs_to_it_too() =>
        Read.Name("Ingrid Halvorsen", "A note by Halvorsen was read. It was Ingrid Halvorsen who wrote it.").ResumedCount.Should().Be(1);

    [Theory]
    [InlineData("Zhao Meilin came. A note by Zhao was read.", "Zhao Meilin")]
    [InlineData("A note by Marta Smith-Varga was read. Later Varga left.", "Marta Smith-Varga")]
    [InlineData("A note by Marta van der Vliet was read. Later Vliet left.", "Marta van der Vliet")]
    public void Any_part_of_a_full_name_resolves_to_it(string text, string full) => Read.Name(full, text).ResumedCount.Should().Be(1);

    [Fact]
    public void A_name_that_no_full_name_holds_has_all_its_mentions()
    {
        var name = Read.Name("Tarkanov", Article);
        name.IsFull.Should().BeFalse();
        name.Mentions.Should().HaveCount(2).And.OnlyContain(m => m.Zone == Zone.Body);
    }

    [Theory]
    [InlineData("A letter from Pavel Dubrovin came.", "Pavel Dubrovin", true)]
    [InlineData("A letter from Mike Dubrovin came.", "Mike Dubrovin", true)]
    [InlineData("A letter from Florence Street Cemetery came.", "Florence Street Cemetery", false)]
    [InlineData("A letter from Hong Kong came.", "Hong Kong", false)]
    [InlineData("A letter from Northern Transport came.", "Northern Transport", false)]
    public void A_first_name_makes_a_person_unless_the_last_word_says_otherwise(string text, string name, bool isPerson) =>
        Read.Name(name, text).IsPerson.Should().Be(isPerson);

    [Fact]
    public void A_straight_and_a_curly_apostrophe_are_one_name() =>
        Read.Name("Ines O'Dowd", "A note by Ines O'Dowd was read. Later O’Dowd left.").ResumedCount.Should().Be(1);

    [Theory]
    [InlineData("She saw the film \"Annie Tarkanov\" twice.", "Annie Tarkanov", NameKind.Work)]
    [InlineData("The trawler Nordlys sank.", "Nordlys", NameKind.Work)]
    [InlineData("She read the book Annie Smith wrote.", "Annie Smith", NameKind.Person)]
    public void A_noun_of_works_before_a_name_makes_a_work_of_it_and_no_person(string text, string name, NameKind kind) => Read.Name(name, text).Kind.Should().Be(kind);

    [Theory]
    [InlineData("May Lin said she would stay.", "May Lin")]
    [InlineData("The council met with May Lin at noon.", "May Lin")]
    [InlineData("Will Brown, 54, is ill.", "Will Brown")]
    [InlineData("Will Brown is ill. They wrote to Will Brown.", "Will Brown")]
    [InlineData("---\nauthor: May Lin\n---\n\nIt rained.", "May Lin")]
    public void A_given_name_that_is_a_word_too_is_a_name_where_the_article_shows_it(string text, string name) => Read.Name(name, text).IsPerson.Should().BeTrue();

    [Theory]
    [InlineData("The plan of last year was dropped. In May Halvorsen said no.", "Halvorsen")]
    [InlineData("Will Halvorsen stay? They asked Halvorsen.", "Halvorsen")]
    public void A_month_and_a_question_are_no_given_names(string text, string name) => Read.Model(text).Names.Select(n => n.Text).Should().Equal(name);

    [Theory]
    [InlineData("The envoys of Xi Jinping came.", "Xi Jinping")]
    [InlineData("The envoys of Park Geun-hye came.", "Park Geun-hye")]
    [InlineData("The letter of Rebecca Hall, 41, came.", "Rebecca Hall")]
    [InlineData("The letter of Major-General Ib Tarkanov came.", "Ib Tarkanov")]
    public void What_stands_in_and_around_a_name_makes_a_person_of_it(string text, string name) => Read.Name(name, text).IsPerson.Should().BeTrue();

    [Theory]
    [InlineData("The concert was in Albert Hall at noon.", "Albert Hall")]
    [InlineData("They rowed along the Han River.", "Han River")]
    public void A_hall_and_a_river_are_no_persons(string text, string name) => Read.Name(name, text).IsPerson.Should().BeFalse();

    [Theory]
    [InlineData("The envoy was Zhang Wei. \"No,\" said Zhang. The Zhangs left.", "zhang")]
    [InlineData("The envoy was Kim Min. Mr Min left.", "min")]
    public void The_article_says_which_of_two_family_names_it_calls_a_person_by(string text, string family)
    {
        var name = Read.Model(text).Names.Should().ContainSingle().Subject;
        name.FamilyName.Should().Be(family);
        name.Mentions.Skip(1).Should().NotBeEmpty().And.OnlyContain(m => m.Part == NamePart.Family);
    }

    [Fact]
    public void The_party_and_state_in_brackets_are_no_name() =>
        Read.Model("The bill of Marta Tarkanov (R-Texas) failed.").Names.Select(n => n.Text).Should().Equal("Marta Tarkanov");

    [Fact]
    public void A_headline_in_capitals_has_the_particles_of_a_family_name_too() =>
        Read.Name("Marta van der Vliet", "# VAN DER VLIET TO LEAD BOARD\n\nThe board chose Marta van der Vliet.").Mentions[0].Candidate.Text.Should().Be("VAN DER VLIET");
}
