using TextLint.Semantics;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Numbers;

public sealed class WrongWeekdayTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL5001");

    [Theory]
    [InlineData("The ferry stops on [|Friday|], 5 October 2024.")]
    [InlineData("The ferry stops on [|Tues.|], Oct. 5, 2024, at noon.")]
    [InlineData("The ferry stops on [|Friday|] October 5th, 2024.")]
    [InlineData("\"We stop on [|Friday|], 5 October 2024,\" the captain said.")]
    public void A_weekday_that_the_date_does_not_have_is_reported(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The ferry stops on Saturday, 5 October 2024, and Sun., Oct. 6, 2024.")]
    [InlineData("The Harbour Sun, 5 October 2024, had it.")]
    [InlineData("The battle was on Friday, 5 October 1812.")]
    [InlineData("The ferry stops on Friday, 5 October.")]
    [InlineData("On Friday 5 October passengers waited.")]
    [InlineData("There is no Friday, 31 June 2024.")]
    public void Right_weekdays_newspapers_old_calendars_and_dates_without_a_year_are_left_alone(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The ferry stops on [|Friday|], 5 October.", 2024, 9, 20)]
    [InlineData("The ferry stopped on [|Friday|], 30 December.", 2025, 1, 4)]
    public void The_day_of_the_article_gives_the_year(string text, int year, int month, int day) => Dated(year, month, day).Verify(text + "\n");

    [Theory]
    [InlineData("The ferry stops on Saturday, 5 October.", 2024, 9, 20)]
    [InlineData("In 2018 the ferry stopped on Friday, 5 October.", 2024, 9, 20)]
    [InlineData("The ferry stopped on Friday, 5 October.", 2024, 3, 1)]
    public void Another_year_or_a_far_day_is_not_certain(string text, int year, int month, int day) => Dated(year, month, day).Verify(text + "\n");

    [Fact]
    public void The_fix_keeps_the_form_of_the_weekday() =>
        s_rule.VerifyFix("The ferry stops on [|Tues.|], Oct. 5, 2024, and [|Mon|] 6 Oct 2024.\n", "The ferry stops on Sat., Oct. 5, 2024, and Sun 6 Oct 2024.\n");

    private static RuleTest Dated(int year, int month, int day) => s_rule.WithArticle(new ArticleFacts(new DateOnly(year, month, day), []));
}
