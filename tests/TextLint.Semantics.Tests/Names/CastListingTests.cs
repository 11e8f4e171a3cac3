namespace TextLint.Semantics.Tests.Names;

/// <summary>The cast as an editor looks it up.</summary>
public sealed class CastListingTests
{
    [Fact]
    public void What_is_open_comes_first_then_persons_organisations_and_places() =>
        List("They met in Brussels at the Harbor Institute. A note by Ingrid Halvorsen was read. Later Tarkanov said no.")
            .Select(e => e.Name.Text).Should().Equal("Tarkanov", "Ingrid Halvorsen", "Harbor Institute", "Brussels");

    [Fact]
    public void A_person_who_is_introduced_nowhere_is_open() => Only("Tarkanov", "At noon Tarkanov said no.").IsUnintroduced.Should().BeTrue();

    [Theory]
    [InlineData("Ingrid Halvorsen", "Ingrid Halvorsen said no. Later Halvorsen said yes.")]
    [InlineData("Brussels", "At noon Brussels said no.")]
    public void One_who_is_introduced_or_a_place_is_not(string name, string text) => Only(name, text).IsUnintroduced.Should().BeFalse();

    [Fact]
    public void Two_of_one_family_name_are_ambiguous_where_it_stands_alone()
    {
        var entries = List("Tom Lundgren and Ann Lundgren came. A friend of Lundgren left.");
        entries.Single(e => e.Name.Text == "Ann Lundgren").Namesakes.Select(n => n.Text).Should().Equal("Tom Lundgren");
        entries.Should().ContainSingle(e => e.IsAmbiguous);
    }

    [Fact]
    public void A_name_spelled_two_ways_is_open_with_the_other_spelling() =>
        Only("Ingrid Halvorsen", "Ingrid Halvorsen spoke. A friend of Halvorsen said Halvorsen left. Halversen said no.").OtherSpellings.Should().Equal("Halversen");

    [Fact]
    public void An_acronym_that_is_explained_belongs_to_its_organisation() =>
        Only("Federal Harbor Service", "Men of the Federal Harbor Service (FHS) came. A spokesman of the FHS left.").Acronyms.Select(a => a.Text).Should().Equal("FHS");

    private static System.Collections.Immutable.ImmutableArray<CastEntry> List(string text) => CastListing.Create(Read.Model(text));

    private static CastEntry Only(string name, string text) => List(text).Single(e => e.Name.Text == name);
}
