using TextLint.Dev.Suggestions;
using TextLint.Spelling.Suggestions;

namespace TextLint.Dev.Tests.Suggestions;

public sealed class SlipTrainerTests
{
    private static readonly SlipCosts s_prior = DefaultSlips.Create("");

    [Fact]
    public void An_alignment_goes_from_the_first_letter_to_the_last()
    {
        var slips = SlipAlignment.Find("harbour", "hrabor", s_prior);
        slips.Sum(s => s.MeantLength).Should().Be(7);
        slips.Sum(s => s.TypedLength).Should().Be(6);
        slips.Count(s => s.Cost > 0).Should().Be(2);
    }

    [Theory]
    [InlineData("ferry", "ferry")]
    [InlineData("ferry", "frery")]
    [InlineData("committee", "comitte")]
    [InlineData("wharf", "warph")]
    public void An_alignment_costs_what_the_search_says(string meant, string typed)
    {
        var grid = new SlipGrid();
        grid.Start(typed, s_prior);
        grid.SetLimits(new SlipLimits(1 << 20, 0, 1 << 20));
        for (var i = 0; i < meant.Length; i++) grid.Push(i, meant[i]);
        SlipAlignment.Find(meant, typed, s_prior).Sum(s => s.Cost).Should().Be(grid.CostAt(meant.Length));
    }

    [Fact]
    public void A_slip_that_is_seen_often_becomes_cheap()
    {
        SpellingPair[] pairs = [.. Enumerable.Range('a', 24).SelectMany(c => new[] { new SpellingPair($"{(char)c}q{(char)(c + 1)}", $"{(char)c}p{(char)(c + 1)}"), new SpellingPair($"{(char)c}ame", $"{(char)c}ame") })];
        var costs = SlipTrainer.Train(pairs);
        costs.Replaced(LetterClass.Of('p'), LetterClass.Of('q')).Should().BeLessThan(s_prior.Replaced(LetterClass.Of('p'), LetterClass.Of('q')) / 2);
        costs.Replaced(LetterClass.Of('m'), LetterClass.Of('q')).Should().BeGreaterThan(costs.Replaced(LetterClass.Of('p'), LetterClass.Of('q')));
    }

    [Fact]
    public void Groups_of_letters_that_go_wrong_in_many_words_become_a_rule()
    {
        SpellingPair[] pairs = [.. Enumerable.Range('a', 24).SelectMany(c => new[] { new SpellingPair($"{(char)c}efone", $"{(char)c}ephone"), new SpellingPair($"{(char)c}apen", $"{(char)c}apen") })];
        SlipTrainer.Train(pairs).Rules.Should().Contain(r => r.Meant == "ph" && r.Typed == "f");
    }

    [Fact]
    public void What_a_word_has_alone_becomes_no_rule() =>
        SlipTrainer.Train([.. Enumerable.Repeat(new SpellingPair("telefone", "telephone"), 50)]).Rules.Should().BeEmpty();

    [Fact]
    public void Inflections_of_a_word_are_on_one_side()
    {
        new SpellingPair("comitee", "committee").IsHeldOut.Should().Be(new SpellingPair("comittees", "committees").IsHeldOut);
        Enumerable.Range('a', 26).Select(c => new SpellingPair("x", $"{(char)c}ord").IsHeldOut).Distinct().Should().HaveCount(2);
    }

    [Fact]
    public void The_weight_that_tells_right_from_wrong_is_learnt()
    {
        var examples = Enumerable.Range(0, 200).Select(i =>
        {
            var features = new float[2 * HitFeatures.Count];
            (features[1], features[HitFeatures.Count + 1]) = i % 2 == 0 ? (3, 1) : (1, 3);
            return new TrainingExample(features, i % 2, 1);
        }).ToArray();
        WeightTrainer.Train(examples)[1].Should().BePositive();
    }
}
