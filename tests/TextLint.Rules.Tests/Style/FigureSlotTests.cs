using CsCheck;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Rules.Tests.Style;

/// <summary>What holds for every slot of figures: a fix ends, a way back leads back, and bad text is text.</summary>
public sealed class FigureSlotTests
{
    private static readonly DiagnosticDescriptor[] s_slots = [.. RuleCatalog.Instance.Descriptors.Where(d => d.Slot is not null && string.CompareOrdinal(d.Id, "TL8020") < 0)];

    // Figures in every form, words that stand around them, and marks between.
    private static readonly string[] s_pieces =
    [
        "4%", "4 %", "4 percent", "four per cent", "3 to 5 percent", "5", "8 boats", "twelve cranes", "12 cranes", "twenty", "1,200", "12000 voters", "12\u00A0000 voters", "a 5-year-old", "five-year-old", "aged nine", "aged 16 to 24",
        "$5m", "$5 million", "£3bn", "5 dollars", "five dollars", "€20", "October 8, 2024", "8 October 2024", "8th October", "Oct. 8", "Friday,", "the 5th of May", "October, 2024", "9am", "9 a.m.", "at 21:15", "6.30 PM", "noon",
        "1998-2004", "10–15 boats", "2024-25", "3-1", "the 1990s", "the 1990's", "the '80s", "5km", "5 km", "5 kilometres", "2 ft", "two-thirds of", "2/3 of", "½",
        "and", "to", "or", "between", "from", "the", "a", "in", "at", "page", "won", "long", "boats", "Oberlin", "people", ".", ". The", ",", ";", "(", ")", "-", "–", "/", "\"", "“", "”", "\n\n", "\n", "%", "s", "th",
    ];

    public static TheoryData<string, string> Values
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var slot in s_slots)
                foreach (var value in ((ChoiceOption)slot.Options[0]).Choices) data.Add(slot.Id, value);
            return data;
        }
    }

    [Fact]
    public void A_slot_is_off_by_default_and_says_what_a_way_back_does()
    {
        s_slots.Select(d => d.Slot).Should().OnlyHaveUniqueItems().And.HaveCount(16);
        s_slots.Should().OnlyContain(d => !d.IsEnabledByDefault && d.SlotReversal != null && d.Options[0].Name == "style" && d.InQuotations == QuotationTreatment.Skipped && d.Category == "Style");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void What_is_fixed_is_in_the_style(string rule, string value)
    {
        var profile = HouseText.ProfileOf(rule, value);
        Gen.OneOf(s_pieces).Array[0, 30].Select(p => string.Join(' ', p)).Sample(text => HouseText.Fix(text, profile).Left.Count == 0, iter: 300);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Any_text_can_be_read(string rule, string value)
    {
        var profile = HouseText.ProfileOf(rule, value);
        var text = Gen.Frequency((9, Gen.OneOf(s_pieces)), (1, Gen.String[0, 4])).Array[0, 40].Select(string.Concat);
        text.Sample(t => HouseText.Fix(t, profile).Text.Length >= 0 && HouseText.Analyze(t, profile, TextFormat.Markdown).Diagnostics.All(d => d.Id == rule && d.Span.End <= t.Length), iter: 300);
    }

    [Theory]
    [InlineData("TL8001", "sign", "word", "Rents rose 4% in 2024, wages 2.5%, and fares fell (by 1%). They had 3% to 5% more.")]
    [InlineData("TL8001", "word", "words", "Rents rose 4 percent, wages five percent; fares fell 3 to 5 percent. Six percent left.")]
    [InlineData("TL8001", "sign", "words", "It has 40%; 12% is old.")]
    [InlineData("TL8002", "to-nine", "to-ten", "The 10 boats have nine cranes and 11 masts.")]
    [InlineData("TL8002", "to-nine", "to-hundred", "The 10 boats have nine cranes, 55 masts and 120 sails.")]
    [InlineData("TL8004", "figures", "words", "The 5-year-old was found by a girl aged 9; two 12-year-olds saw it, and he is 34 years old.")]
    [InlineData("TL8005", "word", "letter", "It cost $5 million, then £2.5 billion, and US$1 trillion. It had 3 million visitors.")]
    [InlineData("TL8005", "word", "letters", "It cost $5 million, then £2.5 billion, and US$1 trillion.")]
    [InlineData("TL8005", "letter", "letters", "It cost $5m, then £2.5bn, and US$1tn.")]
    [InlineData("TL8006", "mdy", "dmy", "It began on October 8, 2024, and ended on Nov. 7. It was Friday, May 3, 2024. In Oct. 2024 it rained. She came on Dec. 2.")]
    [InlineData("TL8006", "mdy", "mdy-ordinal", "It began on October 1, 2024, and ended on November 22.")]
    [InlineData("TL8006", "mdy", "dmy-ordinal", "It began on October 3, 2024, and ended on November 12.")]
    [InlineData("TL8006", "mdy-ordinal", "dmy", "It began on October 8th 2024 and ended on November 7th.")]
    [InlineData("TL8006", "dmy-ordinal", "mdy-ordinal", "It began on 8th October 2024 and ended on 7th November.")]
    [InlineData("TL8007", "abbreviated", "full", "It began on Oct. 8, 2024, and ended on March 7. It will close on 8 Sept. The rest is May 5.")]
    [InlineData("TL8008", "no-comma", "comma", "It began in October 2024. In May 2020, the yard closed.")]
    [InlineData("TL8010", "points", "closed", "Doors open at 9 a.m. and close at 6:30 p.m. The tour is at 12:05 p.m. It ends at 3 p.m.")]
    [InlineData("TL8010", "points", "points-minutes", "Doors open at 9 a.m. and close at 6:30 p.m. The tour is at noon.")]
    [InlineData("TL8010", "points", "clock", "Doors open at 9 a.m. and close at 6:30 p.m. They open again at 12:15 a.m.")]
    [InlineData("TL8011", "hyphen", "en-dash", "The mayor of 1998-2004 had 10-15 boats in the 2024-25 season, for people aged 16-24 and 5-10% of all.")]
    [InlineData("TL8012", "plain", "apostrophe", "It closed in the 1990s, after the late 1980s. The '70s were good.")]
    [InlineData("TL8013", "sign", "word", "It costs $5, then $2.50 or €20, and ¥3 million in all.")]
    [InlineData("TL8014", "comma", "space", "It has 21,300 voters, $4,500 and 1,218,000 trees in 2024.")]
    [InlineData("TL8014", "comma", "none", "It has 21,300 voters, $4,500 and 1,218,000 trees in 2024.")]
    [InlineData("TL8015", "words", "letters", "The road is 5 kilometres long; it needs 20 kilograms, and 1 kilometre is new.")]
    [InlineData("TL8016", "words", "figures", "It has two-thirds of the votes and a three-quarters majority. Two-thirds of all came.")]
    public void A_way_back_leads_back(string rule, string from, string to, string text)
    {
        var (first, second) = (HouseText.ProfileOf(rule, from), HouseText.ProfileOf(rule, to));
        HouseText.Analyze(text, first).Diagnostics.Should().BeEmpty("the text is in its style");
        var moved = HouseText.Fix(text, second).Text;
        moved.Should().NotBe(text);
        HouseText.Fix(moved, first).Text.Should().Be(text);
    }
}
