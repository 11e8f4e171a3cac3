using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Names;

/// <summary>Where in an article a name stands.</summary>
public sealed class MentionZoneTests
{
    private const string Article = """
        ---
        title: Halvorsen in Varsk
        author: Ann Lund
        description: >
          Ingrid
          Halvorsen speaks
        ---

        # Halvorsen says no

        ![Ingrid Halvorsen at sea](sea.jpg)

        The ferry will run, Ingrid Halvorsen said. "A friend of Halvorsen came," Pavel Dubrovin said.
        """;

    [Fact]
    public void Each_mention_knows_its_part_of_the_article() =>
        Markdown(Article).Names.Single(n => n.Text == "Ingrid Halvorsen").Mentions.Select(m => m.Zone)
            .Should().Equal(Zone.FrontMatter, Zone.FrontMatter, Zone.Headline, Zone.AltText, Zone.Body, Zone.Quotation);

    [Fact]
    public void The_introduction_stands_in_the_text() =>
        Markdown(Article).Names.Single(n => n.Text == "Ingrid Halvorsen").Introduction!.Value.Zone.Should().Be(Zone.Body);

    [Fact]
    public void A_full_name_in_quoted_words_introduces_as_well() =>
        Read.Name("Pavel Dubrovin", "\"A friend of Pavel Dubrovin came,\" he said. Later Dubrovin left.").Introduction!.Value.Zone.Should().Be(Zone.Quotation);

    [Fact]
    public void Front_matter_introduces_nobody()
    {
        var model = Markdown("---\nauthor: Ann Lund\n---\n\nThe ferry lay still. A note by Lund was read.\n");
        model.Names.Select(n => n.Text).Should().Equal("Ann Lund", "Lund");
        model.Names.Should().OnlyContain(n => n.Text != "Ann Lund" || n.Introduction == null);
    }

    [Fact]
    public void What_front_matter_alone_names_is_no_word_that_may_be_misspelled() =>
        Markdown("---\ntitle: Halvorsen speaks\n---\n\nThe ferry of Ingrid Halversen lay still.\n").NameWords.Select(w => w.Text).Should().NotContain("Halvorsen");

    [Fact]
    public void A_family_is_told_from_a_person() =>
        Read.Name("Ingrid Halvorsen", "A note by Ingrid Halvorsen was read. The house of the Halvorsens burned.").Mentions.Select(m => m.IsPlural).Should().Equal(false, true);

    [Fact]
    public void A_full_name_in_a_headline_is_one_mention() =>
        Read.Name("Ingrid Halvorsen", "Ingrid Halvorsen Says No Again\n\nThe ferry of Ingrid Halvorsen ran.").Mentions.Should().HaveCount(2).And.OnlyContain(m => m.Part == NamePart.Full);

    [Theory]
    [InlineData("J.K. Orlen spoke. A note by J. K. Orlen was read.", "J.K. Orlen")]
    [InlineData("Andrés Manuel López Obrador spoke. A note by López Obrador was read.", "Andrés Manuel López Obrador")]
    [InlineData("Xi Jinping spoke. A note by Xi was read.", "Xi Jinping")]
    public void Two_forms_are_one_name(string text, string name) => Read.Name(name, text).Mentions.Should().HaveCount(2);

    [Fact]
    public void A_suffix_is_no_name_of_its_own() =>
        Read.Name("Donald Orlen Jr.", "Donald Orlen spoke. A son, Donald Orlen Jr., left. A note by Orlen Jr. was read.").Mentions.Should().HaveCount(2);

    private static SemanticModel Markdown(string text) => Read.Model(text, TextFormat.Markdown);
}
