using CsCheck;
using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Figures;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("on Friday, 5 October 2024", "2024-10-5 Friday day-first")]
    [InlineData("on Oct. 5, 2024,", "2024-10-5  month-first")]
    [InlineData("on 5th October", "0-10-5  day-first")]
    [InlineData("the 5th of October 2024", "2024-10-5  day-first")]
    [InlineData("on Sept. 11", "0-9-11  month-first")]
    [InlineData("filed 2024-10-05", "2024-10-5  month-first")]
    [InlineData("filed 31/10/2024", "2024-10-31  month-first")]
    public void A_date_has_its_day_month_year_and_weekday(string text, string expected) =>
        Only<DateFigure>(text).Should().ContainSingle().Which.Should().Match<DateFigure>(d => $"{d.Year}-{d.Month}-{d.Day} {d.Weekday} {(d.IsDayFirst ? "day-first" : "month-first")}" == expected);

    [Theory]
    [InlineData("In June 20 people left.")]
    [InlineData("They may 5 times refuse.")]
    [InlineData("The march 12 miles long.")]
    [InlineData("Edmonton Sun wrote of October.")]
    [InlineData("In May said 5, in June all.")]
    public void A_month_and_a_number_are_no_date_where_the_number_counts(string text) => Only<DateFigure>(text).Should().BeEmpty();

    [Theory]
    [InlineData("in October 2024 they", "10 2024 False")]
    [InlineData("in Oct., 2024, they", "10 2024 True")]
    [InlineData("on 8 October 2024", null)]
    [InlineData("on October 8, 2024", null)]
    [InlineData("may 2024 people", null)]
    public void A_month_without_a_day_has_its_year(string text, string? expected) =>
        Only<MonthFigure>(text).Select(m => $"{m.Month} {m.Year} {m.HasComma}").Should().Equal(expected is null ? [] : [expected]);

    [Theory]
    [InlineData("5", 5)]
    [InlineData("seven", 7)]
    [InlineData("thirty-four", 34)]
    [InlineData("34", 34)]
    [InlineData("thirty-twelve", 0)]
    [InlineData("boats", 0)]
    [InlineData("", 0)]
    public void A_number_is_read_from_digits_or_words(string text, int expected) => Testing.TestLanguage.English.Figures.NumberOf(text).Should().Be(expected);

    [Theory]
    [InlineData("at 9am", "9:-1 '@m'")]
    [InlineData("at 9:30 P.M. sharp", "9:30 ' &.M.'")]
    [InlineData("at 9.30 pm", "9:30 ' @m'")]
    [InlineData("at 21:15", "21:15 ''")]
    [InlineData("at 9:75 a.m.", "9:75 ' @.m.'")]
    public void A_time_has_its_hour_minute_and_half_of_the_day(string text, string expected) =>
        Only<TimeFigure>(text).Select(t => $"{t.Hour}:{t.Minute} '{t.HalfDayForm}'").Should().Equal(expected);

    [Theory]
    [InlineData("won 9:75 in all")]
    [InlineData("a ratio of 16:90")]
    [InlineData("I am 9")]
    public void Scores_and_ratios_are_no_times(string text) => Only<TimeFigure>(text).Should().BeEmpty();

    [Theory]
    [InlineData("$5 million", "Money 5 $# # million")]
    [InlineData("US$5m", "Money 5 US$# #m")]
    [InlineData("£3bn", "Money 3 £# #bn")]
    [InlineData("five dollars", "Money five # dollars #")]
    [InlineData("1 euro", "Money 1 # euros #")]
    [InlineData("USD 5,000", "Money 5,000 USD # #")]
    [InlineData("4.5%", "Percent 4.5 #% #")]
    [InlineData("4 %", "Percent 4 # % #")]
    [InlineData("4 per cent", "Percent 4 # per cent #")]
    [InlineData("12km", "Measure 12 #km #")]
    [InlineData("12 miles per hour", "Measure 12 # miles per hour #")]
    public void An_amount_has_its_number_unit_and_scale(string text, string expected)
    {
        var amount = Only<AmountFigure>($"It was {text} then.").Should().ContainSingle().Subject;
        $"{amount.Kind} {amount.Number} {amount.Pattern} {amount.ScalePattern}".Should().Be(expected);
        if (text != "1 euro") amount.Write(amount.Pattern, amount.ScalePattern).Should().Be(text, "an amount can be written as it was");
    }

    [Theory]
    [InlineData("in the 1990s", "1990 ####s")]
    [InlineData("in the 1990's", "1990 ####'s")]
    [InlineData("in the late 1990's", "1990 ####'s")]
    [InlineData("in the ’90s", "90 '##s")]
    [InlineData("in the 90s", "90 ##s")]
    [InlineData("in the nineties", "90 word")]
    public void A_decade_has_its_form(string text, string expected) => Only<DecadeFigure>(text).Select(d => $"{d.FirstYear} {d.Form}").Should().Equal(expected);

    [Theory]
    [InlineData("She is in her nineties.")]
    [InlineData("He is in his 90s.")]
    [InlineData("It was mid 20s outside.")]
    public void Ages_and_degrees_are_no_decades(string text) => Only<DecadeFigure>(text).Should().BeEmpty();

    [Fact]
    public void A_number_knows_what_it_counts_and_whether_its_neighbours_decide_its_form()
    {
        var numbers = Only<NumberFigure>("We saw three boats and 1,200 people, twenty-one cranes, Dock 5, and 2-1.");
        numbers.Select(n => $"{n.Value} {n.Noun} {n.IsBound}").Should().Equal("3 boats False", "1200 people False", "21 cranes False", "5  True", "2  False", "1  True");
    }

    [Theory]
    [InlineData("Freitag, 4. Oktober 2024", "de", DayOfWeek.Friday)]
    [InlineData("vendredi 4 octobre 2024", "fr", DayOfWeek.Friday)]
    [InlineData("viernes 4 de octubre de 2024", "es", DayOfWeek.Friday)]
    public void Other_languages_have_dates(string text, string language, DayOfWeek weekday)
    {
        var data = LanguageData.None.WithTexts(kind => Data.LanguageResources.GetText(language, kind));
        var block = SyntaxTree.Parse($"Am {text}.", ParseOptions.Default with { Language = language }).Root.Blocks[0];
        var date = BlockFacts.Create(block, data).Figures.OfType<DateFigure>().Should().ContainSingle().Subject;
        (date.Weekday, date.Day, date.Month, date.Year).Should().Be((weekday, 4, 10, 2024));
    }

    [Fact]
    public void Figures_lie_in_the_block_in_order_whatever_the_text()
    {
        string[] parts = ["5", "05", "1990", "2024", "s", "th", "%", " ", "\n", ",", ".", ":", "-", "–", "'", "’", "$", "US$", "m", "am", "p.m.", "May", "Oct.", "Friday", "of", "five", "twenty-one", "between", "and", "the", "nineties", "USD", "per", "cent", "miles", "km", "born", "aged", "٤", "½", "−5", "99999999999999999999", "é", "\uD83D"];
        var text = Gen.OneOf(parts).Array[0, 40].Select(p => string.Concat(p));
        text.Sample(t =>
        {
            foreach (var block in SyntaxTree.Parse(t, ParseOptions.Default).Root.Blocks)
            {
                var figures = BlockFacts.Create(block, Testing.TestLanguage.English).Figures;
                var at = 0;
                foreach (var figure in figures)
                {
                    if (figure.Span.Start < at || figure.Span.End > block.Text.Length || figure.Span.IsEmpty || figure is AmountFigure { Number.Length: 0 }) return false;
                    if (figure is not (RangeFigure or MonthFigure)) at = figure is DateFigure ? figure.Span.Start : figure.Span.End;
                }
            }
            return true;
        });
    }

    private static IEnumerable<T> Only<T>(string text)
        where T : Figure => Read.Model(text + "\n").Facts.SelectMany(f => f.Figures).OfType<T>();
}
