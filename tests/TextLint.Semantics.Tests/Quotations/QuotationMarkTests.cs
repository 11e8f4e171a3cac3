namespace TextLint.Semantics.Tests.Quotations;

/// <summary>What each mark does, told from its neighbours, its language and what is open.</summary>
public sealed class QuotationMarkTests
{
    [Theory]
    [InlineData("\"Go,\" he said.", "(Go,) he said.")]
    [InlineData("“Go,” he said.", "(Go,) he said.")]
    [InlineData("He said: \"Go.\"", "He said: (Go.)")]
    [InlineData("A (\"so-called\") plan—\"a joke\"—failed.", "A ((so-called)) plan—(a joke)—failed.")]
    [InlineData("\"...and then,\" she said, \"nothing...\"", "(...and then,) she said, (nothing...)")]
    [InlineData("The \".gov\" addresses and \"$5 a day\" stay.", "The (.gov) addresses and ($5 a day) stay.")]
    [InlineData("\"Go\"? \"Yes\"!", "(Go)? (Yes)!")]
    [InlineData("The field was \"\" before.", "The field was ?? before.")]
    [InlineData("\"'Never,' he said,\" she wrote.", "((Never,) he said,) she wrote.")]
    [InlineData("“He said ‘never.’ ” She left.", "(He said (never.) ) She left.")]
    [InlineData("‘He said “never” again,’ she wrote.", "(He said (never) again,) she wrote.")]
    public void Marks_open_before_words_and_close_behind_them(string text, string marks) => Quoted.Marks(text).Should().Be(marks);

    [Theory]
    [InlineData("He was 6' 2\" tall.", "He was 6p 2p tall.")]
    [InlineData("A 12\" pipe and a 7\" single.", "A 12p pipe and a 7p single.")]
    [InlineData("\"A 12\" pipe,\" she said.", "(A 12p pipe,) she said.")]
    [InlineData("\"Route 66\" was played.", "(Route 66) was played.")]
    public void A_figure_before_a_mark_makes_inches_and_feet(string text, string marks) => Quoted.Marks(text).Should().Be(marks);

    [Theory]
    [InlineData("The players' union won.", "The playersa union won.")]
    [InlineData("The players’ union won.", "The playersa union won.")]
    [InlineData("Back in the '90s and in '68.", "Back in the a90s and in a68.")]
    [InlineData("Get 'em while it's rock 'n' roll.", "Get aem while it's rock ana roll.")]
    [InlineData("Get ’em while it’s rock ’n’ roll.", "Get aem while it’s rock ana roll.")]
    [InlineData("He was goin' home.", "He was goina home.")]
    [InlineData("Back in the ‘90s.", "Back in the a90s.")]
    public void Apostrophes_are_no_quotation_marks(string text, string marks) => Quoted.Marks(text).Should().Be(marks);

    [Theory]
    [InlineData("He called it 'a disaster' and left.", "He called it (a disaster) and left.")]
    [InlineData("'The boys' house is closed,' he said.", "(The boysa house is closed,) he said.")]
    [InlineData("'I was goin' home,' he said.", "(I was goina home,) he said.")]
    [InlineData("'Yes,' and 'no' and the dogs' dinner.", "(Yes,) and (no) and the dogsa dinner.")]
    [InlineData("‘’Tis late,’ he said.", "(aTis late,) he said.")]
    [InlineData("‘Don’t,’ he said.", "(Don’t,) he said.")]
    public void Single_marks_pair_where_apostrophes_leave_a_pair(string text, string marks) => Quoted.Marks(text).Should().Be(marks);

    [Theory]
    [InlineData("‘Have it your way,” she said.", "(Have it your way,) she said.")]
    [InlineData("‘“Never ‘ever’ again,’ he said.", "(ONever (ever) again,) he said.")]
    [InlineData("‘Go “now,’ he said,’ she wrote.", "(Go Onow,) he said,C she wrote.")]
    public void A_double_mark_takes_a_single_one_for_its_partner_where_no_quotations_cross(string text, string marks) => Quoted.Marks(text).Should().Be(marks);

    [Theory]
    [InlineData("Er sagte: „Das ist ‚gut‘ so.“", "Er sagte: (Das ist (gut) so.)", "de")]
    [InlineData("Er sagte: »Das ist ›gut‹ so.«", "Er sagte: (Das ist (gut) so.)", "de")]
    [InlineData("Er sagte: «Das ist gut so.»", "Er sagte: (Das ist gut so.)", "de-CH")]
    [InlineData("Il a dit : « C’est bon. »", "Il a dit : ( C’est bon. )", "fr")]
    [InlineData("Dijo: «Es “bueno” así».", "Dijo: (Es (bueno) así).", "es")]
    [InlineData("Hon sa: ”Det är bra.”", "Hon sa: (Det är bra.)", "sv")]
    [InlineData("Hun sagde: »Det er godt.«", "Hun sagde: (Det er godt.)", "da")]
    [InlineData("Powiedział: „To dobrze”.", "Powiedział: (To dobrze).", "pl")]
    public void Each_language_has_its_forms(string text, string marks, string language)
    {
        Quoted.Marks(text, language).Should().Be(marks);
        Quoted.Faults(text, language).Should().BeEmpty();
    }
}
