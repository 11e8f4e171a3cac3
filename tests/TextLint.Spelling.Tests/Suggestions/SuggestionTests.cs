using CsCheck;
using TextLint.Spelling.Suggestions;

namespace TextLint.Spelling.Tests.Suggestions;

public sealed class SuggestionTests : IDisposable
{
    private static readonly string[] s_words =
    [
        "harbour", "ferry", "ferries", "wharf", "council", "councils", "government", "committee", "receive", "separate", "the", "their", "there", "they're",
        "a", "lot", "in", "well", "known", "north", "quay", "Norway", "Norwegian", "McAllister", "UNESCO", "minister", "prime", "form", "from", "isn't", "o'clock",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-suggest-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("goverment", "government")]
    [InlineData("comittee", "committee")]
    [InlineData("recieve", "receive")]
    [InlineData("seperate", "separate")]
    [InlineData("harbuor", "harbour")]
    [InlineData("norwegan", "Norwegian")]
    public void The_word_that_was_meant_comes_first(string typed, string meant) => Speller().Suggest(typed).Should().StartWith(meant);

    [Theory]
    [InlineData("Goverment", "Government")]
    [InlineData("GOVERMENT", "GOVERNMENT")]
    [InlineData("Mcalister", "McAllister")]
    [InlineData("unesko", "UNESCO")]
    [InlineData("norwey", "Norway")]
    public void Letter_case_is_the_writers_where_the_dictionary_has_none(string typed, string meant) => Speller().Suggest(typed).Should().StartWith(meant);

    [Theory]
    [InlineData("goverment's", "government's")]
    [InlineData("Goverment\u2019s", "Government\u2019s")]
    [InlineData("councels'", "councils'")]
    [InlineData("isnt", "isn't")]
    [InlineData("isn\u2019tt", "isn\u2019t")]
    [InlineData("oclock", "o'clock")]
    public void The_possessive_and_the_writers_apostrophe_are_kept(string typed, string meant) => Speller().Suggest(typed).Should().Contain(meant);

    [Fact]
    public void Words_that_were_run_together_are_parted()
    {
        var model = new SuggestionModelBuilder().Add("a", 7.3).Add("lot", 5.3).Add("in", 7.2).Add("the", 7.6).Add("ferry", 4).AddPair("a", "lot", 1.5).SetLeastPair(3.8);
        var speller = Speller(model);
        speller.Suggest("alot").Should().StartWith("a lot");
        speller.Suggest("Inthe").Should().StartWith("In the");
    }

    [Fact]
    public void The_wrong_part_between_hyphens_is_mended_and_the_rest_stays()
    {
        Speller().Suggest("well-knwon").Should().StartWith("well-known");
        Speller().Suggest("North-qay").Should().StartWith("North-quay");
    }

    [Fact]
    public void Names_of_the_article_take_part()
    {
        Speller().Suggest("Volchinkof").Should().NotContain("Volchinkov");
        Speller().Suggest("Volchinkof", new SuggestionContext(Words: ["Pavel Volchinkov", "Ardmoor"])).Should().StartWith("Volchinkov");
        Speller().Suggest("Volchinkof's", new SuggestionContext(Words: ["Volchinkov"])).Should().StartWith("Volchinkov's");
        Speller().Suggest("Volchinkov", new SuggestionContext(Words: ["Volchinkov"])).Should().NotContain("Volchinkov");
    }

    [Fact]
    public void Words_of_the_publication_and_the_user_take_part_and_forbidden_ones_do_not()
    {
        var speller = Speller().With([new WordListEntry("Veldenhaven"), new WordListEntry("government", IsForbidden: true)]);
        speller.Suggest("Veldenhaben").Should().StartWith("Veldenhaven");
        speller.Suggest("goverment").Should().NotContain("government");
        speller.Suggest("goverment", new SuggestionContext(Words: ["government"])).Should().NotContain("government");
    }

    [Fact]
    public void The_neighbours_choose_between_words_that_are_equally_near()
    {
        var model = new SuggestionModelBuilder().Add("form", 5.2).Add("from", 6.4).Add("entry", 5).Add("north", 5).AddPair("entry", "form", 2.5).AddPair("from", "north", 1).SetLeastPair(3.8);
        var speller = Speller(model);
        speller.Suggest("frm", new SuggestionContext(Left: "entry")).Should().StartWith("form");
        speller.Suggest("frm", new SuggestionContext(Right: "north")).Should().StartWith("from");
    }

    [Fact]
    public void The_first_dictionary_decides_and_the_others_help_where_it_has_nothing()
    {
        var model = Model(["color", "colour", "jetty", "ferry"]);
        var speller = new Speller([Dictionary("us", "color", "ferry"), Dictionary("gb", "colour", "jetty", "ferry")], model: SuggestionModel.Load(model.Build()));
        speller.Suggest("colouur").Should().StartWith("color").And.NotContain("colour");
        speller.Suggest("jettyy").Should().StartWith("jetty");
    }

    [Fact]
    public void A_word_that_may_not_be_suggested_is_not()
    {
        var dictionary = Write("nosuggest", "SET UTF-8\nNOSUGGEST !\nFORBIDDENWORD *\n", ["ferry", "wharfy/!", "ferri/*"]);
        var speller = new Speller([dictionary]);
        speller.Suggest("wharfi").Should().BeEmpty();
        speller.Suggest("ferrii").Should().Equal("ferry");
    }

    [Fact]
    public void Compounds_that_no_list_has_are_found()
    {
        var speller = new Speller([Write("compound", "SET UTF-8\nTRY esianrtolcdugmphbyfvkwjqxz\nCOMPOUNDFLAG x\nCOMPOUNDMIN 3\n", ["haven/x", "brug/x", "veer/x"])]);
        speller.Suggest("havenbrugg").Should().Contain("havenbrug");
        speller.Suggest("havnebrug").Should().Contain("havenbrug");
    }

    [Fact]
    public void Without_a_dictionary_there_are_only_ones_own_words()
    {
        TextLint.Spelling.Speller.None.Suggest("goverment").Should().BeEmpty();
        TextLint.Spelling.Speller.None.Suggest("Volchinkof", new SuggestionContext(Words: ["Volchinkov"])).Should().Equal("Volchinkov");
    }

    [Fact]
    public void As_many_are_offered_as_are_asked_for()
    {
        Speller().Suggest("thr", new SuggestionContext(MaxCount: 1)).Should().ContainSingle();
        Speller().Suggest("thr", new SuggestionContext(MaxCount: 2)).Should().HaveCount(2);
        Speller().Suggest("thr").Count.Should().BeLessThanOrEqualTo(8);
    }

    [Fact]
    public void What_nobody_writes_is_survived()
    {
        var speller = Speller();
        string[] hostile =
        [
            "", "'", "\u2019", "-", "--", "'s", "\0", "\uD800", "\uDC00\uD800", "a\nb", new('a', 64), new('a', 65), new('-', 1000), string.Join('-', Enumerable.Repeat("a", 5000)),
            new('e', 100_000), "bcdfghjklmnpqrstvwxz", new string('x', 40) + "'s", "éàüñ", "правительство", "漢字",
        ];
        foreach (var word in hostile) speller.Suggest(word, new SuggestionContext(word, word, hostile)).Count.Should().BeLessThanOrEqualTo(8, word);
    }

    [Fact]
    public void Suggestions_of_any_text_are_distinct_accepted_and_the_same_each_time()
    {
        var speller = Speller();
        var near = Gen.Int[0, s_words.Length - 1].Select(i => s_words[i]).Select(Gen.Int[0, 12], Gen.Char["aeinrt'-é\u2019X"], static (word, at, letter) => word.Insert(Math.Min(at, word.Length), letter.ToString()));
        Gen.OneOf(Gen.String, near).Sample(word =>
        {
            var found = speller.Suggest(word);
            found.Should().OnlyHaveUniqueItems().And.HaveCountLessThanOrEqualTo(8).And.NotContain(word);
            speller.Suggest(word).Should().Equal(found);
            if (!word.Contains('-', StringComparison.Ordinal) && PossessiveEnding.LengthOf(word) == 0)
                found.SelectMany(f => f.Split(' ')).Where(f => !speller.Check(f.Replace('\u2019', '\''))).Should().BeEmpty();
        });
    }

    private Speller Speller(SuggestionModelBuilder? frequencies = null) =>
        new([Dictionary("own", s_words)], model: SuggestionModel.Load((frequencies ?? Model(s_words)).Build()));

    private static SuggestionModelBuilder Model(string[] words) => words.Aggregate(new SuggestionModelBuilder(), (model, word) => model.Add(word, 4));

    private HunspellDictionary Dictionary(string name, params string[] words) => Write(name, "SET UTF-8\n", words);

    private HunspellDictionary Write(string name, string affixes, string[] words)
    {
        var (aff, dic) = (Path.Combine(_folder, name + ".aff"), Path.Combine(_folder, name + ".dic"));
        File.WriteAllText(aff, affixes);
        File.WriteAllText(dic, $"{words.Length}\n{string.Join('\n', words)}\n");
        return HunspellDictionary.Load(aff, dic);
    }
}
