using CsCheck;
using TextLint.Spelling.Suggestions;

namespace TextLint.Spelling.Tests.Suggestions;

public sealed class SuggestionModelTests
{
    private static readonly Gen<string> s_word = Gen.String[Gen.Char["aAbBéÉ'"], 1, 8];

    [Fact]
    public void Frequencies_are_kept_to_an_eighth_of_a_decade()
    {
        var model = Load(new SuggestionModelBuilder().Add("ferry", 4.06).Add("wharf", 3.4).Add("unferried"));
        model.FrequencyOf("Ferry").Should().BeApproximately(4.06, 0.0625);
        model.FrequencyOf("WHARF").Should().BeApproximately(3.4, 0.0625);
        model.FrequencyOf("unferried").Should().Be(0);
        model.FrequencyOf("harbour").Should().Be(0);
        (model.Contains("unferried"), model.Contains("harbour")).Should().Be((true, false));
    }

    [Fact]
    public void Of_two_frequencies_the_greater_counts() =>
        Load(new SuggestionModelBuilder().Add("ferry", 3).Add("Ferry", 5).Add("ferry", 1)).FrequencyOf("ferry").Should().Be(5);

    [Fact]
    public void The_curly_apostrophe_is_the_straight_one() =>
        Load(new SuggestionModelBuilder().Add("don't", 6)).FrequencyOf("Don\u2019t").Should().Be(6);

    [Fact]
    public void Pairs_are_scored_in_decades_above_chance_and_their_order_counts()
    {
        var model = Load(new SuggestionModelBuilder().Add("prime", 4.5).Add("minister", 5).AddPair("prime", "minister", 3.25).SetLeastPair(3));
        model.BigramScore("Prime", "Minister").Should().Be(3.25);
        model.BigramScore("minister", "prime").Should().Be(0);
        model.BigramScore("prime", "ferry").Should().Be(0);
        model.BigramScore("", "minister").Should().Be(0);
    }

    [Fact]
    public void A_pair_of_common_words_that_is_not_listed_is_rarer_than_chance()
    {
        var model = Load(new SuggestionModelBuilder().Add("the", 7.5).Add("a", 7).AddPair("of", "the", 0.5).SetLeastPair(4));
        model.BigramScore("the", "a").Should().BeApproximately(4 + 9 - 7.5 - 7, 0.1);
    }

    [Fact]
    public void The_bytes_do_not_depend_on_the_order_of_the_words() =>
        s_word.Array[1, 60].Sample(words =>
        {
            var forwards = words.Aggregate(new SuggestionModelBuilder(), (b, w) => b.Add(w, w.Length)).Build();
            var backwards = words.Reverse().Aggregate(new SuggestionModelBuilder(), (b, w) => b.Add(w, w.Length)).Build();
            forwards.Should().Equal(backwards);
        }, iter: 100);

    [Fact]
    public void Bytes_of_something_else_are_refused() =>
        FluentActions.Invoking(() => SuggestionModel.Load(new byte[100])).Should().Throw<InvalidDataException>().WithMessage("*not a suggestion model*");

    [Fact]
    public void A_model_that_was_cut_short_or_grew_is_refused()
    {
        var bytes = new SuggestionModelBuilder().Add("ferry", 4).AddPair("a", "ferry", 1).Build();
        FluentActions.Invoking(() => SuggestionModel.Load(bytes.AsMemory(0, bytes.Length - 1))).Should().Throw<InvalidDataException>().WithMessage("*cut short*");
        FluentActions.Invoking(() => SuggestionModel.Load(bytes.Append((byte)0).ToArray())).Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Damaged_bytes_are_refused_or_answer_but_never_hang()
    {
        var bytes = new SuggestionModelBuilder().Add("ferry", 4).Add("ferries", 3).Add("wharf", 4).AddPair("a", "ferry", 1).Build();
        Gen.Int[0, bytes.Length - 1].Select(Gen.Byte).Sample((at, value) =>
        {
            var damaged = bytes.ToArray();
            damaged[at] = value;
            try
            {
                SuggestionModel.Load(damaged).FrequencyOf("ferries");
            }
            catch (Exception e) when (e is InvalidDataException or IndexOutOfRangeException or ArgumentOutOfRangeException)
            {
                // Refused.
            }
        });
    }

    [Fact]
    public void Hostile_words_are_looked_up_like_any_other()
    {
        var model = Load(new SuggestionModelBuilder().Add("ferry", 4));
        foreach (var word in new[] { "", "\0", "\uD800", new string('f', 100_000), "ferry\n" }) model.FrequencyOf(word).Should().Be(0);
    }

    private static SuggestionModel Load(SuggestionModelBuilder builder) => SuggestionModel.Load(builder.Build());
}
