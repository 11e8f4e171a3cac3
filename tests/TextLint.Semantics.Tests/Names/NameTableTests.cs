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
}
