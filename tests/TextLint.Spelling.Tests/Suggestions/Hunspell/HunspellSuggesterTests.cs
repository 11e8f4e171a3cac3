namespace TextLint.Spelling.Tests.Suggestions.Hunspell;

public sealed class HunspellSuggesterTests
{
    private const string Letters = "TRY esianrtolcdugmphbyfvkwz\nMAXNGRAMSUGS 0";

    private static IReadOnlyList<string> Suggest(string word, string affixes, params string[] words) => SmallDictionary.Create(affixes, words).Suggest(word);

    [Theory]
    [InlineData("fery", "ferry")]
    [InlineData("ferrry", "ferry")]
    [InlineData("frery", "ferry")]
    [InlineData("ferrt", "ferry")]
    [InlineData("derry", "ferry")]
    [InlineData("hxrbour", "harbour")]
    [InlineData("haarbour", "harbour")]
    [InlineData("habrour", "harbour")]
    [InlineData("rahbour", "harbour")]
    [InlineData("arbhour", "harbour")]
    [InlineData("harbourur", "harbour")]
    public void One_slip_is_mended(string word, string expected) => Suggest(word, Letters, "ferry", "harbour").Should().Equal(expected);

    [Fact]
    public void The_kinds_of_slip_come_in_their_order() =>
        Suggest("tarn", Letters + "\nMAP 1\nMAP aä", "TARN", "tärn", "tran", "tan", "taren", "torn", "tars", "yarn").Should().Equal("TARN", "tärn", "tran", "yarn", "tan", "taren", "tars", "torn");

    [Theory]
    [InlineData("Fery", "Ferry")]
    [InlineData("FERY", "FERRY")]
    [InlineData("velden", "Velden")]
    [InlineData("VELDAN", "VELDEN")]
    [InlineData("mcardle", "")]
    [InlineData("Mcardle", "McArdle")]
    [InlineData("ferrY", "ferry")]
    [InlineData("FErry", "Ferry")]
    public void The_writers_capitals_are_kept_where_the_dictionary_allows_it(string word, string expected) =>
        Suggest(word, Letters, "ferry", "Velden", "McArdle").Should().Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Of_a_word_with_a_capital_inside_the_second_word_keeps_it() => Suggest("oldHarbour", Letters, "old", "harbour").Should().StartWith("old Harbour");

    [Fact]
    public void A_replacement_of_the_dictionarys_own_table_stands_alone() =>
        Suggest("fone", Letters + "\nREP 1\nREP f ph", "phone", "fine", "bone", "one").Should().Equal("phone");

    [Fact]
    public void A_replacement_may_be_bound_to_an_end_of_the_word()
    {
        const string Table = "MAXNGRAMSUGS 0\nREP 2\nREP ^shun tion\nREP shun$ tion";
        Suggest("vacashun", Table, "vacation").Should().Equal("vacation");
        Suggest("shunyard", Table, "tionyard").Should().Equal("tionyard");
        Suggest("vashuncas", Table, "vationcas").Should().BeEmpty();
    }

    [Fact]
    public void A_replacement_may_part_words_and_others_come_after_it() =>
        Suggest("alot", Letters + "\nREP 1\nREP alot a_lot", "a", "lot", "alto").Should().Equal("a lot", "alto", "lot");

    [Fact]
    public void A_spelling_that_a_word_is_told_by_leads_to_it() =>
        Suggest("wensday", Letters, "Wednesday ph:wendsay ph:wensday", "Wendy").Should().Equal("Wednesday");

    [Fact]
    public void Two_words_for_one_are_offered_with_a_dash_too_where_the_language_has_an_a()
    {
        Suggest("oldharbour", Letters, "old", "harbour").Should().Equal("old harbour", "old-harbour");
        Suggest("oldharbour", "TRY eiou\nMAXNGRAMSUGS 0", "old", "harbour").Should().Equal("old harbour");
        Suggest("oldharbour", Letters + "\nNOSPLITSUGS", "old", "harbour").Should().BeEmpty();
    }

    [Fact]
    public void A_single_letter_is_no_part_of_a_word_with_a_dash() => Suggest("aferry", Letters + "\nREP 0", "a", "ferry").Should().Equal("ferry", "a ferry");

    [Fact]
    public void A_pair_of_the_dictionary_stands_alone() =>
        Suggest("inspite", Letters, "in", "spite", "in spite", "inspire", "respite").Should().Equal("in spite");

    [Fact]
    public void Compounds_are_offered_where_nothing_surer_is_found()
    {
        const string Compounds = Letters + "\nCOMPOUNDFLAG C";
        Suggest("ferryharbuor", Compounds, "ferry/C", "harbour/C").Should().Equal("ferryharbour");
        Suggest("ferryharbuor", Compounds + "\nMAXCPDSUGS 0", "ferry/C", "harbour/C").Should().BeEmpty();
    }

    [Fact]
    public void What_a_dictionary_does_not_offer_is_not_offered()
    {
        const string Flags = Letters + "\nNOSUGGEST N\nFORBIDDENWORD F\nSUBSTANDARD S\nONLYINCOMPOUND O\nNEEDAFFIX A\nCOMPOUNDFLAG C";
        foreach (var flag in "NFSOA")
            Suggest("ferrt", Flags, "ferry/" + flag, "harbour").Should().BeEmpty(flag.ToString());
    }

    [Fact]
    public void A_word_that_keeps_its_case_is_offered_as_it_is_written()
    {
        const string Keep = Letters + "\nKEEPCASE K";
        Suggest("Kilobars", Keep, "kilobar/K").Should().Equal("kilobar");
        Suggest("KILOBARS", Keep, "kilobar/K").Should().Equal("kilobar");
    }

    [Fact]
    public void A_compound_that_needs_a_capital_is_offered_with_it_alone() =>
        Suggest("kerkstraat", "TRY F\nFORCEUCASE A\nCOMPOUNDFLAG C", "kerk/C", "straat/CA").Should().Equal("Kerkstraat");

    [Fact]
    public void Suggestions_are_converted_for_the_reader() => Suggest("ferrt", Letters + "\nOCONV 1\nOCONV y Y", "ferry").Should().Equal("ferrY");

    [Fact]
    public void The_input_is_converted_first_and_is_never_its_own_correction()
    {
        Suggest("f\u2019erry", Letters + "\nICONV 1\nICONV \u2019 '", "ferry").Should().Equal("ferry");
        Suggest("ferrY", "OCONV 1\nOCONV y Y", "ferry").Should().BeEmpty();
    }

    [Fact]
    public void Dots_at_the_end_are_kept_where_the_dictionary_says_so()
    {
        Suggest("ferrt...", Letters, "ferry").Should().Equal("ferry");
        Suggest("ferrt...", Letters + "\nSUGSWITHDOTS", "ferry").Should().Equal("ferry...");
    }

    [Fact]
    public void Two_sentences_without_a_space_between_get_one() => Suggest("harbour.The", Letters, "harbour", "the").Should().StartWith("harbour. The");

    [Fact]
    public void The_first_wrong_part_between_dashes_is_mended()
    {
        Suggest("harbuor-ferry", Letters, "ferry", "harbour").Should().Equal("harbour-ferry");
        Suggest("harbour-fery", Letters, "ferry", "harbour").Should().Equal("harbour-ferry");
        Suggest("Harbuor-Ferry", Letters, "ferry", "harbour").Should().Equal("Harbour-Ferry");
    }

    [Fact]
    public void In_capitals_a_sharp_s_is_two_letters() =>
        Suggest("MÜßIG", "CHECKSHARPS\nKEEPCASE K", "müßig/K").Should().Equal("MÜSSIG", "müßig");

    [Fact]
    public void Words_that_are_alike_are_looked_for_where_slips_do_not_explain_a_word()
    {
        string[] words = ["permanent", "preferment", "ornament", "impermanence"];
        Suggest("permenant", "MAXNGRAMSUGS 4", words).Should().StartWith("permanent");
        Suggest("prmannnt", "MAXNGRAMSUGS 4", words).Should().Equal("permanent");
        Suggest("prmannnt", "MAXNGRAMSUGS 0", words).Should().BeEmpty();
    }

    [Fact]
    public void Forms_that_end_as_the_word_does_are_among_them() =>
        Suggest("prmannntly", "SFX Y Y 1\nSFX Y 0 ly .", "permanent/Y").Should().Equal("permanently");

    [Fact]
    public void Names_are_not_meant_by_small_letters_except_in_German()
    {
        Suggest("quayselmond", "", "Quaiselmund").Should().BeEmpty();
        Suggest("quayselmond", "LANG de", "Quaiselmund").Should().Equal("Quaiselmund");
        Suggest("Quayselmond", "", "Quaiselmund").Should().Equal("Quaiselmund");
    }

    [Fact]
    public void What_only_adds_to_a_suggestion_is_left_out() => Suggest("harbouxr", "MAXDIFF 10", "harbour", "harbours", "harbinger").Should().Equal("harbour", "harbinger");

    [Fact]
    public void What_sounds_alike_comes_last() =>
        Suggest("nocturm", "MAXNGRAMSUGS 1\nPHONE 6\nPHONE KN^ N\nPHONE N N\nPHONE K K\nPHONE C K\nPHONE T T\nPHONE R R", "nocturnal", "knicktearn").Should().StartWith("nocturnal");

    [Fact]
    public void There_are_never_more_than_fifteen_by_slips()
    {
        var words = "bcdfghjklmnpqrstvwxyz".Select(c => $"{c}ferry").ToArray();
        Suggest("ferry", "TRY bcdfghjklmnpqrstvwxyz", words).Should().HaveCount(15);
    }

    [Fact]
    public void Letters_beyond_the_basic_plane_do_not_come_apart() =>
        Suggest("\U000103D1\U000103D2\U000103D2", "", "\U000103D1", "\U000103D2", "\U000103D2\U000103D1", "\U000103D2\U000103D2").Should().OnlyContain(s => s.Length == 4);
}
