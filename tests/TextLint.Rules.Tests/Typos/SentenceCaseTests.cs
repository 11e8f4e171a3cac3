using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

public sealed class SentenceCaseTests
{
    private static readonly RuleTest s_start = RuleTest.For("TL1017");
    private static readonly RuleTest s_comma = RuleTest.For("TL1018");
    private static readonly RuleTest s_stop = RuleTest.For("TL1019");

    [Fact]
    public void A_sentence_begins_with_a_capital() =>
        s_start.VerifyFix("The vote in town was close. [|the|] mayor won it.\n", "The vote in town was close. The mayor won it.\n");

    [Theory]
    [InlineData("The wage is at min. the same, as max. this year, in approx. the same place.")]
    [InlineData("“Will you come to us?” he asked. She wrote iPhone apps. iPhone sales fell.")]
    [InlineData("They came, e.g. the mayor, at 5 p.m. the next day, to St. this or that.")]
    [InlineData("she came in late. the door was open. it was cold. then he left.")]
    public void Other_small_letters_are_left_alone(string text) => s_start.Verify(text + "\n");

    [Fact]
    public void A_comma_ends_no_sentence() =>
        s_comma.VerifyFix("The owner lost the case, [|He|] has appealed.\n", "The owner lost the case, he has appealed.\n");

    [Theory]
    [InlineData("He thought, This is the end. She said, “He left.”")]
    [InlineData("In the film, He Is Here, in Yes, We Can, and of course, It Rains.")]
    [InlineData("The firm, Harbour Lights, and The Hague, I know.")]
    public void Titles_and_thoughts_are_left_alone(string text) => s_comma.Verify(text + "\n");

    [Fact]
    public void A_paragraph_without_its_stop_is_found_among_others() => s_stop.Verify(
        "The pier was closed. It will open in June.\n\nThe council met. It voted for the work.\n\nThe roof fell. It was found.\n\nThe mayor came to thank the crews who had worked on the roof through four wet weeks of the spring. She said that the town hopes for a dry [|summer|]\n\nRain is coming. The river is high.\n");

    [Theory]
    [InlineData("The council met. It voted on these three things")]
    [InlineData("She hopes for a dry summer. That is what she said")]
    public void A_paragraph_alone_proves_nothing(string text) => s_stop.Verify(text + "\n");
}
