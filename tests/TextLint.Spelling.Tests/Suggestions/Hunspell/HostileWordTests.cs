using CsCheck;

namespace TextLint.Spelling.Tests.Suggestions.Hunspell;

public sealed class HostileWordTests
{
    private static readonly HunspellDictionary s_dictionary = SmallDictionary.Create(
        """
        TRY esianrtolcdugmphbyfvkwz-'
        COMPOUNDFLAG C
        COMPOUNDMIN 1
        KEEPCASE K
        FORBIDDENWORD F
        CHECKSHARPS
        MAP 2
        MAP aáà
        MAP ß(ss)
        REP 2
        REP f ph
        REP alot a_lot
        ICONV 1
        ICONV ’ '
        SFX S Y 1
        SFX S 0 s .
        PFX R Y 1
        PFX R 0 re .
        PHONE 3
        PHONE KN^ N
        PHONE N N
        PHONE A< AA
        """,
        "a/C", "b/C", "ab/CS", "ferry/RS", "harbour/S", "groß/K", "Velden", "NATO", "McArdle", "in spite", "lot", "phone", "ferry-stop/F");

    private static readonly Gen<string> s_words = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["abefryßsAB-.'’ \0\uD800\uDC00\u0130\u0131"], 0, 40],
        Gen.Const("ferry").Select(Gen.Char, Gen.Int[0, 5], static (word, c, at) => word.Insert(at, c.ToString())));

    [Fact]
    public void Any_word_is_survived_and_always_answered_alike() => s_words.Sample(
        static word =>
        {
            var first = s_dictionary.Suggest(word);
            return first.SequenceEqual(s_dictionary.Suggest(word)) && !first.Contains(word) && first.Distinct().Count() == first.Count && first.Count <= 64;
        },
        iter: 100);

    [Theory]
    [InlineData("a", 64)]
    [InlineData("ab", 32)]
    [InlineData("x", 64)]
    [InlineData("á", 64)]
    [InlineData("ss", 32)]
    [InlineData("SS", 32)]
    [InlineData("-", 64)]
    [InlineData("a-", 32)]
    [InlineData("ax-", 21)]
    [InlineData("alot", 16)]
    [InlineData("\uD800", 64)]
    [InlineData("ferry", 2_000_000)]
    public void A_word_of_one_thing_over_and_over_ends(string part, int times)
    {
        var suggest = () => s_dictionary.Suggest(string.Concat(Enumerable.Repeat(part, times)) + "x");
        suggest.Should().NotThrow();
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("  ")]
    [InlineData("....")]
    public void Nothing_is_suggested_for_nothing(string word) => s_dictionary.Suggest(word).Should().BeEmpty();
}
