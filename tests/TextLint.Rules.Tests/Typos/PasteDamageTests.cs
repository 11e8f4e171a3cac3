using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

/// <summary>What pasting leaves in words and between them, and what only looks like it.</summary>
public sealed class PasteDamageTests
{
    [Theory]
    [InlineData("The may[|\u00AD|]or said[|\u200B|] no.", "The mayor said no.")]
    [InlineData("The harbour[|\u200B|]board met.", "The harbour board met.")]
    [InlineData("The [|\uFEFF|]mayor[|\u200E|] said[|\u0001|] no.", "The mayor said no.")]
    [InlineData("The [|\u2060|][|\u200B|]mayor said no.", "The mayor said no.")]
    public void Characters_that_nobody_sees_go(string marked, string expected) => RuleTest.For("TL1030").VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("The crew 👩‍🚒 and the flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿 stay.")]
    [InlineData("He wrote می‌خواهم and क्‍ष.")]
    [InlineData("He wrote \u200Fשלום\u200E to her.")]
    [InlineData("The sign ภาษา\u200Bไทย is Thai.")]
    public void Characters_that_scripts_need_stay(string text) => RuleTest.For("TL1030").Verify(text + "\n");

    [Theory]
    [InlineData("The mayor said[|\u00A0|]that it[|\u2003|]was needed on the pier.", "The mayor said that it was needed on the pier.")]
    [InlineData("The mayor said[|\u2028|]that it was needed.", "The mayor said that it was needed.")]
    [InlineData("The mayor of the town[|\t|]said that it was needed.", "The mayor of the town said that it was needed.")]
    public void Odd_spaces_become_plain(string marked, string expected) => RuleTest.For("TL1031").VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("It took 10\u00A0minutes and 5\u202F%, p.\u00A06, at 9\u2009a.m. \u2013\u00A0or so.")]
    [InlineData("J.\u00A0Ames met Mr\u00A0Velden and Marta\u00A0Velden on a\u00A0pier.")]
    [InlineData("Er sagte «\u00A0oui\u00A0» et puis\u00A0: non\u00A0!")]
    [InlineData("The pier will be closed for the whole\u00A0winter.")]
    [InlineData("name\tage\tplace of birth and more words")]
    public void Spaces_with_a_purpose_stay(string text) => RuleTest.For("TL1031").Verify(text + "\n");

    [Theory]
    [InlineData("The [|hаrbоur|] froze.", "The harbour froze.")]
    [InlineData("An old-[|tоwn|] house.", "An old-town house.")]
    [InlineData("Die [|Νame|] und [|ТASS|].", "Die Name und TASS.")]
    [InlineData("Слово [|мoлoко|].", "Слово молоко.")]
    public void Letters_that_only_look_alike_are_replaced(string marked, string expected) => RuleTest.For("TL1032").VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("KoЯn, α-synuclein, ΔT, µTorrent, Ωmega and молоко; the café of Łódź.")]
    [InlineData("Το κόστος σε euro.")]
    public void Letters_that_differ_stay(string text) => RuleTest.For("TL1032").Verify(text + "\n");

    [Theory]
    [InlineData("[|itâ€™s|] [|â€œgoneâ€\u009D|] [|â€”|] so.", "it’s “gone” — so.")]
    [InlineData("The [|cafÃ©|] and [|Ã¼ber|] [|ZÃ¼rich|], [|Â£5|], [|GdaÅ„sk|].", "The café and über Zürich, £5, Gdańsk.")]
    [InlineData("[|Ã¢â‚¬â„¢|] twice.", "’ twice.")]
    [InlineData("[|It\u0092s|] so.", "It’s so.")]
    [InlineData("A [|ðŸ˜€|] face, [|ÐŸÑ€Ð°Ð²Ð´Ð°|].", "A 😀 face, Правда.")]
    public void A_wrong_encoding_is_read_anew(string marked, string expected) => RuleTest.For("TL1033").VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("What was [|l\uFFFDst|] here and [|saidâ€|] there.")]
    public void What_is_lost_is_told(string marked) => RuleTest.For("TL1033").Verify(marked + "\n");

    [Theory]
    [InlineData("«LE CAFÉ» de SÃO PAULO, «Ya está»… «café»… São João, Ângela, Åland, «PÅ», “Å”, naïve, 5 € – ô.")]
    [InlineData("Tiếng Việt là đây: ấm, ễ. Çà et là, être, œuvre, Ðakovo.")]
    public void Letters_of_other_languages_stay(string text) => RuleTest.For("TL1033").Verify(text + "\n");

    [Theory]
    [InlineData("The [|oﬃce|] of the [|ﬁrm’s|] [|ﬂeet|].", "The office of the firm’s fleet.")]
    public void Ligatures_are_spelled(string marked, string expected) => RuleTest.For("TL1034").VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("The [|govern- ment|] made a [|state-\nment|].", "The government made a statement.")]
    [InlineData("[|Hospi-\ntals|] were full.", "Hospitals were full.")]
    public void Hyphens_of_line_ends_go(string marked, string expected) => RuleTest.For("TL1035").VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("A two- and three-year plan for pre- and post-war houses, in- or outside.")]
    [InlineData("It is a long-\nterm, well-\nknown, anti-\nwar, co-\noperative plan of the mid-\nwinter.")]
    [InlineData("He said - ment or not - that it was over -all.")]
    public void Hyphens_that_belong_stay(string text) => RuleTest.For("TL1035").Verify(text + "\n");

    [Theory]
    [InlineData("It[|&#8217;|]s[|&nbsp;|]so, [|&amp;|] the caf[|&eacute;|].", "It’s\u00A0so, & the café.")]
    [InlineData("It[|&#146;|]s so.", "It’s so.")]
    public void Codes_of_characters_are_written_out(string marked, string expected) => RuleTest.For("TL1036").VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("AT&T; Q&A; R&D; the code \"&nbsp;\" and (&amp;), https://example.org/?a=1&amp;b=2, fish &chips; &#0; &bogus;")]
    public void Signs_that_are_no_code_stay(string text) => RuleTest.For("TL1036").Verify(text + "\n");

    [Theory]
    [InlineData("The ferry[|<br>|]stops [|<a href=\"x\">|]in[|</a>|] May.", "The ferry stops in May.")]
    public void Tags_go(string marked, string expected) => RuleTest.For("TL1037").VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("Let a <b and c> d; <desk@example.org>, \"<b>\", <https://example.org>, I <3 you, <bold>.")]
    public void What_is_no_tag_stays(string text) => RuleTest.For("TL1037").Verify(text + "\n");

    [Theory]
    [InlineData("It paid [|dollars 11bn|] and [|pounds 5.5m|].", "It paid $11bn and £5.5m.")]
    public void A_lost_sign_comes_back(string marked, string expected) => RuleTest.For("TL1038").VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("It weighs two pounds 12 ounces; 5 dollars 50; in dollars. 11bn were paid; Dollars 11bn.")]
    public void A_currency_that_is_a_word_stays(string text) => RuleTest.For("TL1038").Verify(text + "\n");
}
