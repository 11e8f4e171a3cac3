using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Numbers;

/// <summary>What a machine can check in the figures of an article.</summary>
public sealed class FactTests
{
    [Theory]
    [InlineData("The bridge closes on [|31 June|].")]
    [InlineData("The bridge closed on [|Feb. 29, 2023|], a Wednesday.")]
    [InlineData("The file is of [|2024-13-05|].")]
    [InlineData("The file is of [|31/09/2024|].")]
    public void A_day_that_the_calendar_lacks_is_reported(string text) => RuleTest.For("TL5002").Verify(text + "\n");

    [Theory]
    [InlineData("The bridge closes on 29 February and on Feb. 29, 2024.")]
    [InlineData("All 31 September 11 hearings are public.")]
    [InlineData("In June 45 people left, and in May 99.")]
    [InlineData("The file is of 12/31/2024, number 99-99-2024.")]
    public void Days_that_exist_and_numbers_that_are_no_days_are_left_alone(string text) => RuleTest.For("TL5002").Verify(text + "\n");

    [Theory]
    [InlineData("It begins at [|9:75 a.m.|] sharp.")]
    [InlineData("It begins at [|13 p.m.|] sharp.")]
    [InlineData("It begins at [|13.30pm|] sharp.")]
    public void A_time_that_no_clock_shows_is_reported(string text) => RuleTest.For("TL5003").Verify(text + "\n");

    [Theory]
    [InlineData("It begins at 12:59 p.m., at 0:30 a.m. and at 23:59.")]
    [InlineData("The vote was 25:75 and the score 13:30.")]
    public void Times_and_scores_are_left_alone(string text) => RuleTest.For("TL5003").Verify(text + "\n");

    [Theory]
    [InlineData("She led the union in [|2015–2009|].")]
    [InlineData("Between [|40 and 30|] members left.")]
    [InlineData("A course for those aged [|18-12|].")]
    public void A_range_that_runs_backwards_is_reported(string text) => RuleTest.For("TL5004").Verify(text + "\n");

    [Theory]
    [InlineData("He ruled in 2044-2027 BC.")]
    [InlineData("The club won 4-2, and debt fell from 40 to 30.")]
    [InlineData("The date moved from 2029 to 2021.")]
    [InlineData("Call 2029-2021-12, or order part 7-2029-2021.")]
    [InlineData("The gap between 40 and 30-odd is small.")]
    [InlineData("The season of 2019-20 and the years 2009-2015.")]
    public void Scores_falls_codes_and_eras_are_left_alone(string text) => RuleTest.For("TL5004").Verify(text + "\n");

    [Theory]
    [InlineData("The fire hurt [|12|] people: seven men and four women.")]
    [InlineData("The union has [|nine|] boats: 4 ferries, 3 tugs and one launch.")]
    [InlineData("The fare rose from $100 to $120, or [|30%|].")]
    [InlineData("Crime dropped from 200 to 150 cases, a fall of [|40 percent|].")]
    public void Figures_that_do_not_add_up_are_a_hint(string text) => RuleTest.For("TL5006").Verify(text + "\n");

    [Theory]
    [InlineData("The fire hurt 12 people: seven men and five women.")]
    [InlineData("The fire hurt 12 people, among them seven men and four women.")]
    [InlineData("Of 12 people seven stayed and four left.")]
    [InlineData("The union has nine boats: it sold 4 in 2019 and 3 in 2021.")]
    [InlineData("The fare rose from $100 to $120, or 20%. Pay rose from 3 to 4 percent, up 33%.")]
    [InlineData("The fare rose from $999 to $1,502, or about 50%.")]
    public void Sums_that_hold_and_numbers_that_are_no_parts_are_left_alone(string text) => RuleTest.For("TL5006").Verify(text + "\n");

    [Theory]
    [InlineData("Mara Oberlin, [|54|], was born in Split in 1958.")]
    [InlineData("Born in 1921, the painter died in 1998 aged [|67|].")]
    public void An_age_that_the_birth_rules_out_is_a_hint(string text) => Dated("TL5007").Verify(text + "\n");

    [Theory]
    [InlineData("Mara Oberlin, 66, was born in Split in 1958.")]
    [InlineData("Mara Oberlin, 67, was born in Split in 1958.")]
    [InlineData("Born in 1921, the painter died in 1998 aged 76.")]
    [InlineData("Born in 1921, she had 3 sons, 2 daughters, 4 dogs.")]
    [InlineData("Mara Oberlin, 54, has a son born in 1990 and a daughter born in 1992.")]
    [InlineData("Mara Oberlin, 54, won in 1990.")]
    public void Ages_that_fit_or_are_somebody_elses_are_left_alone(string text) => Dated("TL5007").Verify(text + "\n");

    [Fact]
    public void Without_the_day_of_the_article_the_living_have_no_age_to_check() =>
        RuleTest.For("TL5007").Verify("Mara Oberlin, 54, was born in Split in 1958.\n");

    [Theory]
    [InlineData("# [|Five|] ways home\n\n- The ferry.\n- The bridge.\n- The tunnel.\n- The road.\n")]
    [InlineData("# Top [|10|] beaches\n\n## 1. North\n\nSand.\n\n## 2. South\n\nStones.\n\n## 3. West\n\nMud.\n")]
    [InlineData("# [|Seven|] ways home\n\n1. The ferry.\n2. The bridge.\n3. The tunnel.\n")]
    public void A_headline_that_counts_wrongly_is_reported(string text) => RuleTest.For("TL5005", TextFormat.Markdown).Verify(text);

    [Theory]
    [InlineData("# Four ways home\n\n- The ferry.\n- The bridge.\n- The tunnel.\n- The road.\n")]
    [InlineData("# Ten days at sea\n\n- The ferry.\n- The bridge.\n- The tunnel.\n")]
    [InlineData("# Twelve dead in fire\n\n- The ferry.\n- The bridge.\n- The tunnel.\n")]
    [InlineData("# Five ways home\n\n- The ferry.\n- The bridge.\n- The tunnel.\n\nAnd more.\n\n- The road.\n- The rail.\n")]
    [InlineData("# Three ways home\n\n1. The ferry.\n2. The bridge.\n\n   It is closed.\n\n3. The tunnel.\n   1. North.\n   2. South.\n")]
    public void Headlines_that_count_right_or_count_something_else_are_left_alone(string text) => RuleTest.For("TL5005", TextFormat.Markdown).Verify(text);

    private static RuleTest Dated(string rule) => RuleTest.For(rule).WithArticle(new ArticleFacts(new DateOnly(2025, 3, 1), []));
}
