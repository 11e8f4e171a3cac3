using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Style;

/// <summary>Slots of acronyms, spellings, series and headlines: each value, and the look-alikes.</summary>
public sealed class WordStyleTests
{
    [Theory]
    [InlineData("capitals", "[|Nato|] met. [|Unesco|]'s men and the [|Nasa|]-led team left.", "NATO met. UNESCO's men and the NASA-led team left.")]
    [InlineData("word", "[|NATO|] met. [|UNESCO|]'s men and [|INTERPOL|] left the FBI with [|COVID|]-19.", "Nato met. Unesco's men and Interpol left the FBI with Covid-19.")]
    public void Acronyms_have_the_case_of_the_house(string style, string text, string changed) => Verify("acronym-case", style, text, changed);

    [Theory]
    [InlineData("word", "NATO SIGNS PAPER ON BOATS\n\nNato and the FBI signed. \"NATO signed,\" she said.")]
    [InlineData("capitals", "Aids for teachers came. A cobra bit him. Interpol left.")]
    public void Shouts_quotations_and_other_words_stay(string style, string text) => Clean("acronym-case", style, text);

    [Theory]
    [InlineData("none", "The [|F.B.I.|] and the [|C.I.A.|]'s man left for the [|F.B.I.|]", "The FBI and the CIA's man left for the FBI.")]
    [InlineData("points", "The [|FBI|] and the [|CIA|]'s man met two [|CEO|]s of NATO at the [|FBI.|]", "The F.B.I. and the C.I.A.'s man met two C.E.O.s of NATO at the F.B.I.")]
    public void Abbreviations_have_the_points_of_the_house(string style, string text, string changed) => Verify("acronym-points", style, text, changed);

    [Theory]
    [InlineData("none", "J.R.R. Tolkien left the U.S. at 9 a.m. with a Ph.D. \"The F.B.I. came,\" she said.")]
    [InlineData("points", "NATO, the BBC and the EU signed. \"The FBI came,\" she said.")]
    public void Initials_degrees_and_words_stay(string style, string text) => Clean("acronym-points", style, text);

    [Theory]
    [InlineData("points", "The [|US|] signed. The [|US|]-led force left the [|US|]'s coast for the [|US.|]", "The U.S. signed. The U.S.-led force left the U.S.'s coast for the U.S.")]
    [InlineData("none", "The [|U.S.|] signed. The [|U.S.|]-led force left for the [|U.S.|]", "The US signed. The US-led force left for the US.")]
    public void The_country_has_the_points_of_the_house(string style, string text, string changed) => Verify("us-points", style, text, changed);

    [Fact]
    public void Its_like_go_with_it_where_the_house_says_so() => RuleTest.For("us-points").WithOption("with", "un-uk").VerifyFix("The [|UN|] met in the [|UK.|]\n", "The U.N. met in the U.K.\n");

    [Fact]
    public void Headlines_have_no_points() => Clean("us-points", "points", "US signs paper on boats\n\nThe U.S. signed. They gave us two boats.");

    [Theory]
    [InlineData("american", "The [|neighbouring|] town has a [|colour|]-blind mayor who [|realised|] that the [|tyre|] burst.", "The neighboring town has a color-blind mayor who realized that the tire burst.")]
    [InlineData("british", "The [|neighboring|] town [|organized|] and [|analyzed|] its [|defense|].", "The neighbouring town organised and analysed its defence.")]
    [InlineData("oxford", "The [|neighboring|] town [|organised|] and [|analyzed|] it.", "The neighbouring town organized and analysed it.")]
    public void Words_are_spelled_as_the_house_does(string style, string text, string changed) => Verify("spelling-style", style, text, changed);

    [Theory]
    [InlineData("american", "Labour lost in Pearl Harbour. \"What colour?\" he asked in the theatre.")]
    [InlineData("british", "The gas meter of the medieval program burst. The Labor Party won. \"What color?\" he asked.")]
    public void Names_quotations_and_words_of_both_stay(string style, string text) => Clean("spelling-style", style, text);

    [Theory]
    [InlineData("closed", "[|Re-election|] and [|pre-empted|] votes.", "Reelection and preempted votes.")]
    [InlineData("hyphen", "The [|reelected|] mayor left.", "The re-elected mayor left.")]
    public void The_double_e_is_that_of_the_house(string style, string text, string changed) => Verify("double-e", style, text, changed);

    [Fact]
    public void Other_hyphens_and_campaigns_stay() => Clean("double-e", "closed", "They re-sign and re-cover it. The Re-elect Halvorsen fund grew. \"I was re-elected,\" she said.");

    [Theory]
    [InlineData("never", "They sold apples, pears[|, and|] plums.", "They sold apples, pears and plums.")]
    [InlineData("never", "It rained in Norland, Sweden, Finland[|, and|] Norway.", "It rained in Norland, Sweden, Finland and Norway.")]
    [InlineData("always", "They sold apples, pears[| and|] plums.", "They sold apples, pears, and plums.")]
    public void A_series_has_the_comma_of_the_house(string style, string text, string changed) => Verify("serial-comma", style, text, changed);

    [Theory]
    [InlineData("never", "The mayor, a lawyer, and his wife left. Ingrid Halvorsen, the mayor, and Ola Berg sang. It rained, however, and they stayed.")]
    [InlineData("never", "They went to Oslo, Norway, and Paris. She bought apples, pears, and the rest was stolen. \"Apples, pears, and plums,\" she said.")]
    [InlineData("always", "She left, tired and hungry. In winter, cats and dogs stay. They lived in Paris, France and Rome. He sang, and she left.")]
    public void Appositions_clauses_and_places_stay(string style, string text) => Clean("serial-comma", style, text);

    [Theory]
    [InlineData("title", "# [|Mayor opens new harbour after long delay|]", "# Mayor Opens New Harbour After Long Delay")]
    [InlineData("sentence", "# [|Mayor Opens New Harbour of Velden After NATO Delay|]", "# Mayor opens new harbour of Velden after NATO delay")]
    public void Headlines_have_the_capitals_of_the_house(string style, string headline, string changed) =>
        RuleTest.For("headline-case", TextFormat.Markdown).WithOption("style", style).VerifyFix(headline + "\n\nThe boats of Velden came in.\n", changed + "\n\nThe boats of Velden came in.\n");

    [Theory]
    [InlineData("plain", "She wrote the novel [|\"Stolen Tides\"|], which nobody read.", "She wrote the novel Stolen Tides, which nobody read.")]
    [InlineData("quotes", "She wrote the novel [|Stolen Tides|], which nobody read.", "She wrote the novel \"Stolen Tides\", which nobody read.")]
    public void Titles_of_works_are_set_as_the_house_does(string style, string text, string changed) => Verify("work-title", style, text, changed);

    [Fact]
    public void Quoted_words_are_no_titles() => Clean("work-title", "plain", "He called the film \"a disgrace\" and the ferry \"Velden Star\" old. The film \"we all waited for\" came.");

    [Fact]
    public void Slashed_words_are_reported() => RuleTest.For("slashed-words").Verify("Bring a coat [|and/or|] boots. It ran at 90 km/h, 24/7, since 9/11, on example.org/and/or. \"And/or boots,\" he said.\n");

    [Theory]
    [InlineData("courtesy-title")]
    [InlineData("title-stop")]
    [InlineData("acronym-case")]
    [InlineData("double-e")]
    [InlineData("slashed-words")]
    [InlineData("serial-comma")]
    [InlineData("spelling-style")]
    [InlineData("possessive-style")]
    [InlineData("initial-style")]
    public void A_language_without_its_words_is_silent(string rule) =>
        RuleTest.For(rule).WithLanguage(LanguageData.None).Verify("Mr Halvorsen, Nato, re-election, and/or colour. James's and T. S. Berg sold apples, pears, and plums.\n");

    private static void Verify(string rule, string style, string text, string changed) => RuleTest.For(rule).WithOption("style", style).VerifyFix(text + "\n", changed + "\n");

    private static void Clean(string rule, string style, string text) => RuleTest.For(rule).WithOption("style", style).Verify(text + "\n");
}
