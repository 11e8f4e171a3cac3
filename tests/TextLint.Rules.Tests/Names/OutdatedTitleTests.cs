using TextLint.Semantics;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class OutdatedTitleTests
{
    private static readonly RuleTest s_roster = RuleTest.For("TL3017").WithRoster("""
        - name: Ingrid Halvorsen
          titles:
            - harbour minister (from 2021-03 until 2025-06-30)
            - finance minister (from 2025-07-01)
        - name: Pavel Dubrovin
          titles: harbour minister (from 2025-07-01)
        - name: Marek Szymborsky
          titles: chair of the islands' council
        - name: Lena Brandvold
        """);

    private static readonly RuleTest s_rule = s_roster.WithArticle(new ArticleFacts(new DateOnly(2025, 9, 1), []));

    [Theory]
    [InlineData("[|Harbour Minister|] Ingrid Halvorsen opened the quay.")]
    [InlineData("The [|harbour minister|], Ingrid Halvorsen, opened the quay.")]
    [InlineData("The [|harbour minister|], Halvorsen, opened the quay.")]
    [InlineData("Ingrid Halvorsen, the [|harbour minister|], opened the quay.")]
    [InlineData("Halvorsen, [|harbour minister|], opened the quay.")]
    [InlineData("Norwegian [|harbour minister|] Halvorsen opened the quay.")]
    [InlineData("A note by [|harbour minister|] Halvorsen's office said so.")]
    [InlineData("[|Harbour Minister|] Halvorsen, who opened the quay, laughed.")]
    [InlineData("[|Finance Minister|] Pavel Dubrovin opened the quay.")]
    [InlineData("[|Harbour Minister|] Marek Szymborsky opened the quay.")]
    public void A_title_that_is_over_or_somebody_elses_is_reported(string marked) => s_rule.Verify(marked);

    [Theory]
    [InlineData("Finance Minister Ingrid Halvorsen met Harbour Minister Dubrovin.")]
    [InlineData("Former harbour minister Ingrid Halvorsen opened the quay.")]
    [InlineData("The then harbour minister, Ingrid Halvorsen, opened the quay.")]
    [InlineData("Then-harbour minister Ingrid Halvorsen opened the quay.")]
    [InlineData("Deputy Harbour Minister Halvorsen opened the quay.")]
    [InlineData("In 2024 Harbour Minister Halvorsen opened the quay.")]
    [InlineData("“Harbour Minister Halvorsen opened the quay,” he read aloud.")]
    [InlineData("Ingrid Halvorsen, harbour minister of the Velden islands in a play, laughed.")]
    [InlineData("Halvorsen met the harbour minister.")]
    [InlineData("Harbour Minister Lena Brandvold opened the quay.")]
    [InlineData("Harbour Minister Erik Halvorsen-Lund opened the quay.")]
    [InlineData("Harbour Minister Halvorsen Lund opened the quay.")]
    [InlineData("Erik Halvorsen, the harbour minister, opened the quay.")]
    public void What_is_right_or_not_certain_stays_silent(string text) => s_rule.Verify(text);

    [Fact]
    public void The_message_says_until_when_and_who_it_is_now()
    {
        s_rule.Run("Harbour Minister Halvorsen spoke.")[0].Message.Should().Be("Ingrid Halvorsen was harbour minister until 30 June 2025; the article is of 1 September 2025. On that day it was Pavel Dubrovin.");
        s_roster.WithArticle(new ArticleFacts(new DateOnly(2025, 1, 2), [])).Run("Finance Minister Halvorsen spoke.")[0].Message.Should().Be("Ingrid Halvorsen is finance minister only from 1 July 2025; the article is of 2 January 2025.");
        s_rule.Run("Finance Minister Dubrovin spoke.")[0].Message.Should().Be("By the roster the finance minister on 1 September 2025, the article's date, was Ingrid Halvorsen, not Pavel Dubrovin.");
    }

    [Fact]
    public void Titles_of_others_can_be_left_out() => s_rule.WithOption("others", "false").Verify("Finance Minister Pavel Dubrovin met the [|harbour minister|], Halvorsen.");

    [Fact]
    public void Without_a_date_there_is_silence() => s_roster.Verify("Harbour Minister Ingrid Halvorsen opened the quay.");
}
