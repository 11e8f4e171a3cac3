using TextLint.Testing;

namespace TextLint.Rules.Tests.Style;

/// <summary>Slots of titles, initials and possessives: each value, and the look-alikes.</summary>
public sealed class NameStyleTests
{
    [Theory]
    [InlineData("none", "Ingrid Halvorsen sings. [|Mrs |]Halvorsen was born here.", "Ingrid Halvorsen sings. Halvorsen was born here.")]
    [InlineData("used", "Ingrid Halvorsen sings. Mrs Halvorsen was born here. [|Halvorsen|] said she stays.", "Ingrid Halvorsen sings. Mrs Halvorsen was born here. Mrs Halvorsen said she stays.")]
    public void Courtesy_titles_are_those_of_the_house(string style, string text, string changed) => Verify("courtesy-title", style, text, changed);

    [Theory]
    [InlineData("none", "Anna Berg met Peter Berg. Mr Berg sang, and Mrs Berg left.")]
    [InlineData("none", "Ingrid Halvorsen read Mrs Dalloway, drank a Dr Pepper and became Miss Universe. \"Mr Speaker,\" she said.")]
    [InlineData("none", "Mr and Mrs Lindqvist left. Dr Halvorsen stayed.")]
    [InlineData("used", "Ingrid Halvorsen sings. Halvorsen was born here.")]
    public void Couples_namesakes_works_and_doctors_keep_theirs(string style, string text) => Clean("courtesy-title", style, text);

    [Theory]
    [InlineData("stop", "[|Mr|] Halvorsen, [|Dr|] Lund and Sgt. Berg left.", "Mr. Halvorsen, Dr. Lund and Sgt. Berg left.")]
    [InlineData("none", "[|Mr.|] Halvorsen, [|Prof.|] Lund and Sgt Berg left.", "Mr Halvorsen, Prof Lund and Sgt Berg left.")]
    [InlineData("none", "They met [|Mr.|] and [|Mrs.|] Halvorsen.", "They met Mr and Mrs Halvorsen.")]
    public void Titles_have_the_stop_of_the_house(string style, string text, string changed) => Verify("title-stop", style, text, changed);

    [Theory]
    [InlineData("none", "She lives at 12 Elm Dr. They met in the U.S. and at 9 a.m.")]
    [InlineData("stop", "The Gen Z voter drank a Dr Pepper in the rep theatre. \"Mr Halvorsen left,\" she said.")]
    public void Streets_goods_and_quoted_titles_stay(string style, string text) => Clean("title-stop", style, text);

    [Theory]
    [InlineData("points", "[|T. S.|] Halvorsen left.", "T.S. Halvorsen left.")]
    [InlineData("none", "[|T.S.|] Halvorsen met George [|W.|] Berg.", "TS Halvorsen met George W Berg.")]
    [InlineData("spaced", "[|T.S.|] Halvorsen left.", "T. S. Halvorsen left.")]
    [InlineData("points", "George [|W|] Anderson left.", "George W. Anderson left.")]
    public void Initials_have_the_points_of_the_house(string style, string text, string changed) => Verify("initial-style", style, text, changed);

    [Theory]
    [InlineData("points", "AC Milan beat BBC Wales. Malcolm X read of the MV Alan Kurdi and Vitamin C.")]
    [InlineData("none", "The U.S. Senate and the U.S.S. Grayback met at 9 a.m. \"T.S. Halvorsen left,\" she said.")]
    public void Clubs_ships_and_countries_have_no_initials(string style, string text) => Clean("initial-style", style, text);

    [Theory]
    [InlineData("apostrophe", "James Halvorsen sang. [|James's|] brother left.", "James Halvorsen sang. James' brother left.")]
    [InlineData("apostrophe-s", "James Halvorsen sang. [|James’|] brother left.", "James Halvorsen sang. James’s brother left.")]
    public void Possessives_are_those_of_the_house(string style, string text, string changed) => Verify("possessive-style", style, text, changed);

    [Theory]
    [InlineData("apostrophe", "James Halvorsen sang. James's been here. The boss's dog and Halvorsen's cat left.")]
    [InlineData("apostrophe-s", "The Joneses' dog, Moses' staff, the Philippines' coast and the drivers' plan are gone. \"James' dog,\" she said.")]
    public void Plurals_contractions_and_the_classics_stay(string style, string text) => Clean("possessive-style", style, text);

    [Theory]
    [InlineData("none", "Martin Halvorsen[|, Jr.,|] said so. He met Ola Berg[|, Sr.|]", "Martin Halvorsen Jr. said so. He met Ola Berg Sr.")]
    [InlineData("comma", "They met Martin Halvorsen[| Jr.|]", "They met Martin Halvorsen, Jr.")]
    public void Juniors_have_the_comma_of_the_house(string style, string text, string changed) => Verify("junior-comma", style, text, changed);

    [Theory]
    [InlineData("capital", "On Friday [|president|] Ingrid Halvorsen met [|prime minister|] Ola Berg.", "On Friday President Ingrid Halvorsen met Prime Minister Ola Berg.")]
    [InlineData("lower", "On Friday [|President|] Ingrid Halvorsen met [|Prime Minister|] Ola Berg.", "On Friday president Ingrid Halvorsen met prime minister Ola Berg.")]
    public void Titles_before_names_have_the_case_of_the_house(string style, string text, string changed) => Verify("title-capital", style, text, changed);

    [Theory]
    [InlineData("capital", "The country's president Ingrid Halvorsen met the town's mayor Ola Berg, the prime minister, Nils Lund, and farmer Ola Moe.")]
    [InlineData("capital", "Former president Ingrid Halvorsen left. \"I met president Ola Berg,\" she said.")]
    [InlineData("lower", "President Ingrid Halvorsen met Sgt. Ola Berg and King Harald.")]
    public void Descriptions_and_jobs_keep_theirs(string style, string text) => Clean("title-capital", style, text);

    [Theory]
    [InlineData("The [|President|] left with the [|Foreign Minister|]'s car.", "The president left with the foreign minister's car.")]
    [InlineData("Ingrid Halvorsen, [|Mayor|], met the [|Governor|] of Norland.", "Ingrid Halvorsen, mayor, met the governor of Norland.")]
    public void Titles_alone_have_no_capital(string text, string changed) => Verify("title-alone", "lower", text, changed);

    [Theory]
    [InlineData("The president met President Ingrid Halvorsen at the President Hotel. He read The Mayor of Velden. \"The President left,\" she said.")]
    [InlineData("President Halvorsen and Prime Minister Ola Berg left. President of Norland Ola Berg stayed.")]
    public void Hotels_works_and_names_keep_theirs(string text) => Clean("title-alone", "lower", text);

    private static void Verify(string rule, string style, string text, string changed) => RuleTest.For(rule).WithOption("style", style).VerifyFix(text + "\n", changed + "\n");

    private static void Clean(string rule, string style, string text) => RuleTest.For(rule).WithOption("style", style).Verify(text + "\n");
}
