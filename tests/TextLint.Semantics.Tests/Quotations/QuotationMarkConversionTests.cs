using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics.Tests.Quotations;

public sealed class QuotationMarkConversionTests
{
    [Theory]
    [InlineData("\"It's gone,\" she said. \"We saw it.\"", "“It’s gone,” she said. “We saw it.”")]
    [InlineData("He said: \"They cried 'Go away!' twice.\"", "He said: “They cried ‘Go away!’ twice.”")]
    [InlineData("'It's the drivers' day,' she said.", "‘It’s the drivers’ day,’ she said.")]
    [InlineData("In the '90s, 'em days of rock 'n' roll, goin' home was hard.", "In the ’90s, ’em days of rock ’n’ roll, goin’ home was hard.")]
    [InlineData("The U.S.'s boats and the 1990's end.", "The U.S.’s boats and the 1990’s end.")]
    [InlineData("\"We sail.\n\n\"Then we rest,\" she said.", "“We sail.\n\n“Then we rest,” she said.")]
    [InlineData("'We sail.\n\n'Then we rest,' she said.", "‘We sail.\n\n‘Then we rest,’ she said.")]
    [InlineData("(\"Keep out\") was on the sign\u2014\"Keep out!\"", "(“Keep out”) was on the sign\u2014“Keep out!”")]
    public void Marks_open_close_or_stand_for_letters(string straight, string curly)
    {
        Converted.ToCurly(straight).Should().Be(curly);
        Converted.ToCurly(curly).Should().Be(curly);
        Converted.ToStraight(curly).Should().Be(straight);
    }

    [Theory]
    [InlineData("The man of 5' 10\" stood 7\" from the door.")]
    [InlineData("See https://example.com/a'b and ask o'neil@example.com.")]
    [InlineData("A lone ' stands here.")]
    public void Feet_inches_addresses_and_marks_that_may_be_anything_stay(string text) => Converted.ToCurly(text).Should().Be(text);

    [Theory]
    [InlineData("Run `a \"b\" 'c'` now.\n\n    x = \"y\"\n\n```\n'z'\n```\n")]
    [InlineData("---\ntitle: \"The 'ferry'\"\n---\n\nIt sank.\n")]
    [InlineData("[The ferry](http://example.com \"its page\") sank.\n")]
    [InlineData("The <span title=\"it's\" class='b'>ferry</span> sank. ![The \"old\" ferry](a.png)\n")]
    [InlineData("She typed \\\"no\\\" by hand.\n")]
    [InlineData("The <a href=\"x y tag never ends, and <b title=\"this neither\n")]
    public void Code_front_matter_markup_and_escaped_marks_stay(string markdown) => Converted.ToCurly(markdown, TextFormat.Markdown).Should().Be(markdown);

    [Fact]
    public void Entities_stay_entities()
    {
        const string straight = "<p>&quot;It&#39;s gone,&quot; she said. \"We saw it.\"</p>\n", curly = "<p>&ldquo;It&rsquo;s gone,&rdquo; she said. “We saw it.”</p>\n";
        Converted.ToCurly(straight, TextFormat.Html).Should().Be(curly);
        Converted.ToStraight(curly, TextFormat.Html).Should().Be(straight);
    }

    [Theory]
    [InlineData("<p>&#34;Gone&#x22; it is.</p>\n")]
    [InlineData("<p>The <img alt=\"boat it's\" src='a.png'> sank.</p>\n")]
    public void An_entity_that_could_not_be_given_back_and_attributes_stay(string html) => Converted.ToCurly(html, TextFormat.Html).Should().Be(html);

    [Theory]
    [InlineData("de", "Er sagte: \"Das war 'gut', nicht mehr.\"", "Er sagte: „Das war ‚gut‘, nicht mehr.“")]
    [InlineData("fr", "Il a dit : \"Oui, c'est ça\", puis rien.", "Il a dit : «\u00A0Oui, c’est ça\u00A0», puis rien.")]
    [InlineData("pl", "\"Tak\", powiedziała.", "„Tak”, powiedziała.")]
    [InlineData("sv", "\"Ja\", sade hon.", "”Ja”, sade hon.")]
    [InlineData("nb", "\"Ja\", sa hun.", "«Ja», sa hun.")]
    [InlineData("de-CH", "\"Ja\", sagte sie.", "«Ja», sagte sie.")]
    public void A_language_has_its_forms(string language, string straight, string curly)
    {
        Converted.ToCurly(straight, language: language).Should().Be(curly);
        Converted.ToStraight(curly, language: language).Should().Be(straight);
    }

    [Fact]
    public void Guillemets_of_another_language_stay() => Converted.ToStraight("The sign «Sortie» and a “door”.").Should().Be("The sign «Sortie» and a \"door\".");

    [Fact]
    public void What_is_left_alone_is_told()
    {
        const string text = "A lone ' stands here, and the '' of \"two''.";
        var left = Converted.Once(QuotationMarkStyle.Curly, text).LeftAlone;
        left.Should().Contain(new TextSpan(7, 1)).And.OnlyContain(s => text[s.Start] == '\'');
        Converted.Once(QuotationMarkStyle.Straight, text).LeftAlone.Should().BeEmpty();
        Converted.Once(QuotationMarkStyle.Curly, "She typed \\\"no\\\" by hand.\n", TextFormat.Markdown).LeftAlone.Should().BeEmpty();
    }
}
