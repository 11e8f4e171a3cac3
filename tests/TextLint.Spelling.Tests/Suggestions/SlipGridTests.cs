using CsCheck;
using TextLint.Spelling.Suggestions;

namespace TextLint.Spelling.Tests.Suggestions;

public sealed class SlipGridTests
{
    private static readonly SlipCosts s_costs = DefaultSlips.Create("");
    private static readonly Gen<string> s_word = Gen.String[Gen.Char["abcdeé'-"], 1, 10];

    [Fact]
    public void The_word_itself_costs_nothing() => s_word.Sample(word => Cost(word, word).Should().Be(0));

    [Fact]
    public void Another_word_costs_something() =>
        s_word.Select(s_word).Sample((meant, typed) => (Cost(meant, typed) == 0).Should().Be(meant == typed));

    [Theory]
    [InlineData("harbour", "harbbour", "harbour", "harbxour")]
    [InlineData("committee", "commitee", "comet", "come")]
    [InlineData("separate", "seperate", "single", "sinkle")]
    [InlineData("ferry", "ferru", "ferry", "ferrz")]
    [InlineData("harbour", "harbor", "harbour", "harbo")]
    public void A_likely_slip_costs_no_more_than_an_unlikely_one(string meant, string likely, string other, string unlikely) =>
        Cost(meant, likely).Should().BeLessThanOrEqualTo(Cost(other, unlikely));

    [Fact]
    public void Neighbours_that_changed_places_are_one_slip() => Cost("ferry", "frery").Should().Be(s_costs.Swapped);

    [Fact]
    public void A_diacritic_left_out_costs_less_than_another_letter() => Cost("café", "cafe").Should().BeLessThan(Cost("café", "cafo"));

    [Fact]
    public void A_rule_makes_its_letters_cheaper()
    {
        var rules = SlipCosts.Create(s_costs.Replaced, s_costs.Dropped, s_costs.Added, s_costs.Swapped, s_costs.FirstLetter, [new SlipRule("ph", "f", 40), new SlipRule("tio", "sh", 50)]);
        Cost("telephone", "telefone", rules).Should().Be(40);
        Cost("nation", "nashn", rules).Should().Be(50);
        Cost("telephone", "teleqone", rules).Should().BeGreaterThan(40);
    }

    [Fact]
    public void No_word_costs_less_than_its_beginning_promised() =>
        s_word.Select(s_word).Sample((meant, typed) =>
        {
            var grid = Start(typed, s_costs);
            var least = 0;
            for (var i = 0; i < meant.Length; i++) least = Math.Max(least, grid.Push(i, meant[i]) - s_costs.Swapped);
            grid.CostAt(meant.Length).Should().BeGreaterThanOrEqualTo(least);
        });

    [Fact]
    public void What_costs_no_more_than_the_limit_costs_the_same_under_any_limit() =>
        s_word.Select(s_word).Sample((meant, typed) =>
        {
            var whole = Cost(meant, typed);
            var limited = Cost(meant, typed, s_costs, whole);
            limited.Should().Be(whole);
        });

    [Fact]
    public void Costs_survive_being_written_and_read()
    {
        var costs = SlipCosts.Create((a, b) => ((a * 7) + b) / 2 * 2, (a, b) => (a + b) * 2, (a, b) => b * 4, 120, 30, [new SlipRule("ph", "f", 40), new SlipRule("gh", "", 62)]);
        var read = SlipCosts.Read(costs.Write());
        read.Rules.Should().Equal(costs.Rules);
        (read.Swapped, read.FirstLetter, read.Replaced(3, 4), read.Dropped(5, 6), read.Added(7, 8)).Should().Be((120, 30, costs.Replaced(3, 4), costs.Dropped(5, 6), costs.Added(7, 8)));
        FluentActions.Invoking(() => SlipCosts.Read(new byte[10])).Should().Throw<InvalidDataException>();
    }

    private static int Cost(string meant, string typed, SlipCosts? costs = null, int limit = SlipGrid.Infinite / 4)
    {
        var grid = Start(typed, costs ?? s_costs, limit);
        for (var i = 0; i < meant.Length; i++) grid.Push(i, meant[i]);
        return grid.CostAt(meant.Length);
    }

    private static SlipGrid Start(string typed, SlipCosts costs, int limit = SlipGrid.Infinite / 4)
    {
        var grid = new SlipGrid();
        grid.Start(typed, costs);
        grid.SetLimits(new SlipLimits(limit, limit, limit));
        return grid;
    }
}
