namespace TextLint.Syntax.Tests.Parsing;

/// <summary>Where a sentence ends, and the stops that end none.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("The port closed. It froze! Why? Nobody knows\u2026 Velden left.", "The port closed.|It froze!|Why?|Nobody knows\u2026|Velden left.")]
    [InlineData("\"The port closed.\" He left.", "\"The port closed.\"|He left.")]
    [InlineData("(The port closed.) He left.", "(The port closed.)|He left.")]
    [InlineData("He left. \u201CIt froze,\u201D she said.", "He left.|\u201CIt froze,\u201D she said.")]
    [InlineData("It froze in 2003. 12 men came.", "It froze in 2003.|12 men came.")]
    [InlineData("The port closed.It froze.", "The port closed.|It froze.")]
    [InlineData("He woke at 9 a.m. The port was shut.", "He woke at 9 a.m.|The port was shut.")]
    [InlineData("He works for Orlen Inc. It froze.", "He works for Orlen Inc.|It froze.")]
    [InlineData("He lives in the U.S. He left.", "He lives in the U.S.|He left.")]
    [InlineData("He said no. She left.", "He said no.|She left.")]
    [InlineData("It was plan B. They left.", "It was plan B.|They left.")]
    [InlineData("He owns it. iPhone sales rose.", "He owns it.|iPhone sales rose.")]
    [InlineData("\u6E2F\u53E3\u5173\u95ED\u3002\u4ED6\u8D70\u4E86\u3002", "\u6E2F\u53E3\u5173\u95ED\u3002|\u4ED6\u8D70\u4E86\u3002")]
    [InlineData("\u092C\u0939\u0941\u0924\u0964 \u092C\u0939\u0941\u0924\u0964", "\u092C\u0939\u0941\u0924\u0964|\u092C\u0939\u0941\u0924\u0964")]
    public void A_stop_ends_a_sentence(string prose, string sentences) => Notation.Sentences(prose).Should().Be(sentences);

    [Theory]
    [InlineData("Mr. Velden met Dr. Orlen, Gen. Tarn and St. Orlen's choir.")]
    [InlineData("J. R. R. Velden and J.K. Orlen spoke.")]
    [InlineData("The U.S. President spoke to U.S. Sen. Marta Velden.")]
    [InlineData("On Jan. 5 the No. 5 boat left at 9 a.m. Friday.")]
    [InlineData("He made promises... but they were many.")]
    [InlineData("\"Why?\" she asked.")]
    [InlineData("\"Why now?\" Velden asked.")]
    [InlineData("\"Stop!\" Mr. Velden shouted.")]
    [InlineData("The Yahoo! site fell.")]
    [InlineData("It rose 1.5 points to 3.2 on example.com today.")]
    [InlineData("The port had no stop")]
    public void One_sentence(string prose) => Notation.Sentences(prose).Should().Be(prose);

    [Fact]
    public void A_german_ordinal_ends_no_sentence() =>
        Notation.Sentences("Am 3. Oktober kam er. Die Stadt schlief.", "de").Should().Be("Am 3. Oktober kam er.|Die Stadt schlief.");

    [Fact]
    public void A_wrapped_sentence_keeps_its_line_break() =>
        Notation.Sentences("The port\nclosed. It\nfroze and").Should().Be("The port\nclosed.|It\nfroze and");
}
