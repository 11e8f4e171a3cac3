namespace TextLint.Syntax.Tests.Parsing;

/// <summary>What is one token, and of what kind.</summary>
public sealed class TokenTests
{
    [Theory]
    [InlineData("Moscow's counter-terrorism envoy spoke.", "Moscow's|counter-terrorism|envoy|spoke")]
    [InlineData("They met at Velden\u2019s rock-'n'-roll bar.", "They|met|at|Velden\u2019s|rock|n|roll|bar")]
    [InlineData("The ministers' cars and the boss\u2019 hat.", "The|ministers|cars|and|the|boss|hat")]
    [InlineData("ISIS-K, COVID-19, G7, Su-27, mid-2010s.", "ISIS-K|COVID-19|G7|Su-27|mid-2010s")]
    [InlineData("A 19-year-old with a 2.5-litre 4x4 and 3D.", "A|19-year-old|with|a|2.5-litre|4x4|and|3D")]
    [InlineData("The caf\u00E9, the cafe\u0301, the col\u00B7lecci\u00F3.", "The|caf\u00E9|the|cafe\u0301|the|col\u00B7lecci\u00F3")]
    [InlineData("\u4E16\u754C\u548C\u5E73\u3002", "\u4E16\u754C\u548C\u5E73")]
    [InlineData("\u0645\u06CC\u200C\u0634\u0648\u062F.", "\u0645\u06CC\u200C\u0634\u0648\u062F")]
    [InlineData("A word\u200Bword and a to\u00ADday.", "A|word|word|and|a|to|day")]
    [InlineData("'Tis 'quoted' here.", "Tis|quoted|here")]
    [InlineData("He said--or wrote--and/or sang AT&T.", "He|said|or|wrote|and|or|sang|AT|T")]
    [InlineData("Fifty km\u00B2 of CO\u2082 here.", "Fifty|km\u00B2|of|CO\u2082|here")]
    public void Words(string prose, string words) => Notation.Of(SyntaxKind.Word, prose).Should().Be(words);

    [Theory]
    [InlineData("J. R. R. Velden met J.K. Orlen.", "J.|R.|R.|J.K.")]
    [InlineData("It was plan B. They left.", "")]
    [InlineData("So did I. Velden agreed.", "")]
    [InlineData("George W. Orlen won.", "W.")]
    [InlineData("They need vitamin C.", "")]
    public void Initials(string prose, string initials) => Notation.Of(SyntaxKind.Initial, prose).Should().Be(initials);

    [Theory]
    [InlineData("Mr. and Mrs. Velden, Dr. Orlen and Gen. Tarn met.", "Mr.|Mrs.|Dr.|Gen.")]
    [InlineData("The U.S. and U.K., i.e. two states, e.g. these.", "U.S.|U.K.|i.e.|e.g.")]
    [InlineData("At 9 a.m. on Oct. 5 she read No. 5 on p. 12.", "a.m.|Oct.|No.|p.")]
    [InlineData("He said no. She sat in the Sun. The dog sat.", "")]
    [InlineData("Orlen Inc. and Tarn Co. of St. Orlen vs. Velden Jr. left, etc.", "Inc.|Co.|St.|vs.|Jr.|etc.")]
    [InlineData("Marta Velden, Ph.D., and the U.S.'s envoy.", "Ph.D.|U.S.'s")]
    [InlineData("The N.A.T.O.-led force.", "N.A.T.O.")]
    [InlineData("The gen said so. The rep left.", "")]
    public void Abbreviations(string prose, string abbreviations) => Notation.Of(SyntaxKind.Abbreviation, prose).Should().Be(abbreviations);

    [Theory]
    [InlineData("de", "Am 3. Oktober kam Dr. Orlen, z.B. mit Nr. 5 usw. an.", "Dr.|z.B.|Nr.|usw.")]
    [InlineData("fr", "M. Velden et Mme. Orlen, p. 12, etc.", "M.|Mme.|p.|etc.")]
    [InlineData("es-MX", "El Sr. Velden y la Dra. Orlen.", "Sr.|Dra.")]
    [InlineData("it", "Il dott. Velden, pag. 3, ecc.", "dott.|pag.|ecc.")]
    [InlineData("pt-BR", "O Sr. Velden e a Dra. Orlen.", "Sr.|Dra.")]
    [InlineData("nl", "De heer dr. Velden kwam enz.", "dr.|enz.")]
    [InlineData("xx", "Il dott. Velden.", "")]
    public void Abbreviations_are_those_of_the_language(string language, string prose, string abbreviations) =>
        Notation.Of(SyntaxKind.Abbreviation, prose, language).Should().Be(abbreviations);

    [Theory]
    [InlineData("About 1,000 and 1.5 and 1\u00A0000\u00A0000 and 12,34,567.", "1,000|1.5|1\u00A0000\u00A0000|12,34,567")]
    [InlineData("The 3rd, the 1st, the 2010s and the '90s.", "3rd|1st|2010s|90s")]
    [InlineData("From 10-12 or 10\u201312 or 1/2 or 1\u00BD.", "10|12|10|12|1|2|1\u00BD")]
    [InlineData("In 2010, 20 men died, 5, 6 and 7.", "2010|20|5|6|7")]
    [InlineData("It was 2003. It was .22 long.", "2003|.22")]
    [InlineData("In 2010,2 men.", "2010|2")]
    [InlineData("\u0663\u0664 men came.", "\u0663\u0664")]
    public void Numbers(string prose, string numbers) => Notation.Of(SyntaxKind.Number, prose).Should().Be(numbers);

    [Fact]
    public void A_decimal_comma_is_that_of_the_language() => Notation.Of(SyntaxKind.Number, "Es sind 1,5 und 1.000.", "de").Should().Be("1,5|1.000");

    [Theory]
    [InlineData(SyntaxKind.Measure, "It ran 5km at 90km/h and 20\u00B0C with 5kg.", "5km|90km/h|20\u00B0C|5kg")]
    [InlineData(SyntaxKind.Percent, "Up 4% or 4.5% today.", "4%|4.5%")]
    [InlineData(SyntaxKind.Money, "It cost $5, \u00A33bn, \u20AC1.2m, US$5, 5\u20AC and $.50.", "$5|\u00A33bn|\u20AC1.2m|US$5|5\u20AC|$.50")]
    [InlineData(SyntaxKind.Date, "On 2024-10-05, 5/10/2024, 05.10.2024 and 5/10/24.", "2024-10-05|5/10/2024|05.10.2024|5/10/24")]
    [InlineData(SyntaxKind.Date, "The 9/11 report, 40/50/2024 and 1.2.3.", "")]
    [InlineData(SyntaxKind.Time, "At 9:30, 09:00, 6.30pm, 9am, 9:30am and 10:15:30.", "9:30|09:00|6.30pm|9am|9:30am|10:15:30")]
    [InlineData(SyntaxKind.Time, "Odds of 10:1 and 3.5 at 9 a.m. in 9 amber cups.", "")]
    public void Figures(SyntaxKind kind, string prose, string figures) => Notation.Of(kind, prose).Should().Be(figures);

    [Theory]
    [InlineData(SyntaxKind.Url, "See https://example.org/a_(b)?x=1, www.example.com.", "https://example.org/a_(b)?x=1|www.example.com")]
    [InlineData(SyntaxKind.Url, "Read (http://example.org/a) or news.example.co.uk/x.", "http://example.org/a|news.example.co.uk/x")]
    [InlineData(SyntaxKind.Url, "He left.In the end it.is e.g.so.", "")]
    [InlineData(SyntaxKind.Email, "Mail marta.velden+news@example.org.", "marta.velden+news@example.org")]
    [InlineData(SyntaxKind.Email, "Write to a @ b or x@y.", "")]
    [InlineData(SyntaxKind.Handle, "As @marta_velden told @desk, he@home was out.", "@marta_velden|@desk")]
    [InlineData(SyntaxKind.Hashtag, "It is #Harbour2024 and #1 and C#x.", "#Harbour2024")]
    public void Addresses(SyntaxKind kind, string prose, string addresses) => Notation.Of(kind, prose).Should().Be(addresses);

    [Theory]
    [InlineData("\U0001F469\u200D\U0001F680 flew."), InlineData("\U0001F44D\U0001F3FD it."), InlineData("\u2764\uFE0F it."), InlineData("\U0001F1EB\U0001F1F7 won."), InlineData("#\uFE0F\u20E3 one.")]
    [InlineData("3\uFE0F\u20E3 one."), InlineData("\U0001F3F4\U000E0067\U000E0062\U000E007F won."), InlineData("\u2705 done."), InlineData("\U0001F3F3\uFE0F\u200D\U0001F308 up.")]
    public void An_emoji_with_all_that_belongs_to_it_is_one_token(string prose) =>
        Notation.Of(SyntaxKind.Emoji, prose).Should().Be(prose[..prose.IndexOf(' ', StringComparison.Ordinal)]);

    [Fact]
    public void Every_quotation_mark_has_its_kind() =>
        Notation.Tokens("x \" \u201C \u201D \u201E \u201F ' \u2018 \u2019 \u201A \u201B \u00AB \u00BB \u2039 \u203A \u2032 \u2033 ` \u00B4").Should().Be(
            "Word(x) DoubleQuote(\") LeftDoubleQuote(\u201C) RightDoubleQuote(\u201D) LowDoubleQuote(\u201E) ReversedDoubleQuote(\u201F) SingleQuote(') LeftSingleQuote(\u2018) "
            + "RightSingleQuote(\u2019) LowSingleQuote(\u201A) ReversedSingleQuote(\u201B) LeftGuillemet(\u00AB) RightGuillemet(\u00BB) LeftSingleGuillemet(\u2039) RightSingleGuillemet(\u203A) "
            + "Prime(\u2032) Prime(\u2033) Accent(`) Accent(\u00B4)");

    [Fact]
    public void Every_dash_and_point_has_its_kind() =>
        Notation.Tokens("x - \u2010 -- --- ---- \u2012 \u2013 \u2014 \u2212 . .. ... \u2026 , : ; ? \u00BF ! ( ] / & +").Should().Be(
            "Word(x) Hyphen(-) Hyphen(\u2010) DoubleHyphen(--) DoubleHyphen(---) Symbol(----) EnDash(\u2012) EnDash(\u2013) EmDash(\u2014) Minus(\u2212) FullStop(.) FullStop(.) FullStop(.) "
            + "Ellipsis(...) Ellipsis(\u2026) Comma(,) Colon(:) Semicolon(;) QuestionMark(?) QuestionMark(\u00BF) ExclamationMark(!) OpenBracket(() CloseBracket(]) Slash(/) Ampersand(&) Symbol(+)");

    [Fact]
    public void What_is_not_seen_is_a_token_of_its_own() =>
        Notation.Tokens("a\u200B\uFEFFb \u200D \0 \uD800.").Should().Be("Word(a) Invisible(\u200B) Invisible(\uFEFF) Word(b) Invisible(\u200D) Invisible(\0) Symbol(\uD800) FullStop(.)");

    [Theory]
    [InlineData("* A point"), InlineData("- A point"), InlineData("\u2022 A point"), InlineData("\u2013 A point"), InlineData("+ A point"), InlineData("1. A point"), InlineData("12) A point")]
    public void A_bullet_begins_an_item(string prose) => Notation.Read(prose).Tokens[0].Should().BeEquivalentTo(new { Kind = SyntaxKind.Bullet, Start = 0 });

    [Theory]
    [InlineData("-5 degrees."), InlineData("*A point*"), InlineData("1.5 points."), InlineData("2003. It was cold.")]
    public void What_is_not_before_white_space_is_no_bullet(string prose) => Notation.Of(SyntaxKind.Bullet, prose).Should().BeEmpty();
}
