using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Style;

/// <summary>What each value of a slot writes, and the look-alikes that none of them touches.</summary>
public sealed class FigureStyleTests
{
    [Theory]
    [InlineData("TL8001", "sign", "Rents rose [|4 percent|]; [|five per cent|] moved.", "Rents rose 4%; 5% moved.")]
    [InlineData("TL8001", "sign", "It is [|3 to 5 percent|] dearer, between [|3 and 5 percent|] at times.", null)]
    [InlineData("TL8001", "word", "A [|4%|] stake and 3–[|5%|] more.", null)]
    [InlineData("TL8001", "words", "Rents rose [|4%|] and wages [|two percent|].", "Rents rose 4 per cent and wages two per cent.")]
    [InlineData("TL8002", "to-ten", "They had [|10|] boats and [|eleven|] cranes.", "They had ten boats and 11 cranes.")]
    [InlineData("TL8002", "to-hundred", "They had [|42|] boats and 120 cranes.", "They had forty-two boats and 120 cranes.")]
    [InlineData("TL8002", "to-nine", "The storm killed [|twelve|] and injured 30.", "The storm killed 12 and injured 30.")]
    [InlineData("TL8003", "words", "It sank. [|45|] are missing. [|12 percent|] of the boat is left.", "It sank. Forty-five are missing. Twelve percent of the boat is left.")]
    [InlineData("TL8004", "words", "The [|5-year-old|] has a sister aged [|7|] who is not [|8|] years old.", "The five-year-old has a sister aged seven who is not eight years old.")]
    [InlineData("TL8005", "letter", "It cost [|$5 million|], a [|£2 billion|] tunnel and [|€1trn|] in all.", "It cost $5m, a £2bn tunnel and €1tn in all.")]
    [InlineData("TL8005", "letters", "It cost [|$5 million|] and [|€1tn|].", "It cost $5mn and €1trn.")]
    [InlineData("TL8006", "dmy", "It ran from [|October 8, 2024|], to [|October 9th|].", "It ran from 8 October 2024, to 9 October.")]
    [InlineData("TL8006", "mdy-ordinal", "It ran from [|8 October 2024|] to [|May 3|].", "It ran from October 8th 2024 to May 3rd.")]
    [InlineData("TL8006", "dmy-ordinal", "It ran from [|8 October 2024|] to [|May 22|].", "It ran from 8th October 2024 to 22nd May.")]
    [InlineData("TL8006", "mdy", "On [|October 8, 2024|] the strike began.", "On October 8, 2024, the strike began.")]
    [InlineData("TL8007", "abbreviated", "It ran from 8 [|October|] to [|September|] 22–24, from [|Mar.|] 3 on.", "It ran from 8 Oct. to Sept. 22–24, from March 3 on.")]
    [InlineData("TL8007", "full", "It ran from [|Oct.|] 8 to [|Sept|] 22, and in [|Dec.|] 2024 again.", "It ran from October 8 to September 22, and in December 2024 again.")]
    [InlineData("TL8008", "comma", "It began in [|October 2024|].", "It began in October, 2024.")]
    [InlineData("TL8009", "none", "It began on [|October 8th, 2024|], and ended on [|9th November|].", "It began on October 8, 2024, and ended on 9 November.")]
    [InlineData("TL8010", "closed", "It opens at [|9 a.m.|] and closes at [|6:30 PM|]. It is [|3:00 p.m.|] Nobody came at [|21:15|].", "It opens at 9am and closes at 6.30pm. It is 3pm. Nobody came at 9.15pm.")]
    [InlineData("TL8010", "closed", "It opens at [|9 a.m.|] Monday, at [|10 a.m.|] UTC. They left at [|3 p.m.|]", "It opens at 9am Monday, at 10am UTC. They left at 3pm.")]
    [InlineData("TL8010", "clock", "It opens at [|9 a.m.|] and closes at [|6:30pm|], not at [|12am|].", "It opens at 09:00 and closes at 18:30, not at 00:00.")]
    [InlineData("TL8010", "points-minutes", "It opens at [|9 a.m.|] and closes at [|6.30pm|].", "It opens at 9:00 a.m. and closes at 6:30 p.m.")]
    [InlineData("TL8010", "points", "The talks are at [|9am|] UTC, until 10–[|11am|].", null)]
    [InlineData("TL8011", "en-dash", "From [|1998-2004|] they had [|10-15|] boats, in [|2024-25|] [|5-10%|] more, for those aged [|16-24|].", null)]
    [InlineData("TL8011", "word", "The [|1998–2004|] mayor had [|10-15|] boats in 2024-25.", "The 1998 to 2004 mayor had 10 to 15 boats in 2024-25.")]
    [InlineData("TL8012", "apostrophe", "It was in the [|1990s|], or the late [|1980s|].", "It was in the 1990's, or the late 1980's.")]
    [InlineData("TL8013", "word", "It costs [|$5|] or [|€2.5 million|], not [|$1|].", "It costs 5 dollars or 2.5 million euros, not 1 dollar.")]
    [InlineData("TL8014", "space", "It has [|21,300|] voters.", "It has 21\u00A0300 voters.")]
    [InlineData("TL8014", "none", "It has [|21,300|] voters and [|$4,500|].", "It has 21300 voters and $4500.")]
    [InlineData("TL8015", "letters", "It is [|5 kilometres|] long and [|30 feet|] wide, [|2 kg|] each.", "It is 5km long and 30ft wide, 2kg each.")]
    [InlineData("TL8016", "figures", "It has [|two-thirds|] of the votes.", "It has 2/3 of the votes.")]
    public void A_value_writes_its_form(string rule, string style, string marked, string? fixedText)
    {
        var test = RuleTest.For(rule).WithOption("style", style);
        if (fixedText is null) test.Verify(marked + "\n");
        else test.VerifyFix(marked + "\n", fixedText + "\n");
    }

    [Theory]
    [InlineData("TL8001", "word", "The 4%-owned firm, of 3%-5% and 4/5%, is no 99%-er.")]
    [InlineData("TL8001", "sign", "Ten percent left. One hundred and five percent came; the one percent stayed. It gained 2 percentage points.")]
    [InlineData("TL8002", "to-nine", "Flight 7 had 4 votes, 5 km, 3 million people, 2 mg and 3 stars. See page 5 columns. They won 2-1, 3 to 1. Type 2 diabetes. G7 5 summits.")]
    [InlineData("TL8002", "to-ten", "One hundred and eleven boats, twenty three cranes and the Twelve Apostles came at eleven.")]
    [InlineData("TL8003", "words", "Twelve came. 2024 was good. 12 Monkeys is a film. It was 9 p.m. 12 people came.")]
    [InlineData("TL8004", "figures", "Five-year-old boats sank after five years. She has had five. They were aged nine, ten and 11.")]
    [InlineData("TL8005", "word", "The rail is 5m long. It cost $5, or $64K. It sold $5m-$10m.")]
    [InlineData("TL8005", "letter", "It cost $5 to $10 million, and 3 million people paid.")]
    [InlineData("TL8006", "dmy", "The May 4 Movement met on October 8, 9 and 10, and 2024-10-08. The October 7 attack was on October 8-9. The 5th of May came.")]
    [InlineData("TL8006", "mdy", "On the 8 and 9 October talks he said: \"Come on 8 October.\"")]
    [InlineData("TL8007", "abbreviated", "In October he came. October 2024 was wet. OCTOBER 8 was dry. May 8 was fine, and the 8th of October too.")]
    [InlineData("TL8008", "no-comma", "In October, 2000 people left. Then Theresa May, 2019 on her mind, spoke. On October 8, 2024, it ended.")]
    [InlineData("TL8009", "none", "On the 8th of October it was his 2nd day, the 8th October of the war.")]
    [InlineData("TL8010", "points", "She ran it in 2:35 and won 21:15. He read John 3:16 to 16:30. It was at 9:30. It left at 21:15 UTC.")]
    [InlineData("TL8010", "clock", "It opens 9-11am, from 9 to 11am and 9am-5pm.")]
    [InlineData("TL8011", "en-dash", "They won 3-1, by 52-48, called 555-1234 today, flew a Boeing 737-800 jet, had a 2-3 record, and the 9-11 attacks.")]
    [InlineData("TL8011", "word", "Between 1998-2004 she won 2-3 games.")]
    [InlineData("TL8012", "plain", "It was in the 1990s and the '80s. She is in her 90s. 1990's fire did it.")]
    [InlineData("TL8013", "sign", "It has five dollars left and 300 pounds of fish, for USD 5 and 5 to 10 dollars.")]
    [InlineData("TL8013", "word", "A $5 note and a $5m deal, US$5.")]
    [InlineData("TL8014", "comma", "In 2024 it built 1200 houses under permit 55120 of 1998. See page 21300 lines.")]
    [InlineData("TL8015", "words", "A 5km road, a 5km long road, 5 feet 3 inches, 50 mph, 8GB and 5km-10km.")]
    [InlineData("TL8015", "letters", "Winds of 45 kilometres per hour; five kilometres of road; 300 pounds.")]
    [InlineData("TL8016", "words", "On 2/3 he spoke, 24/7, of 9/11 and 1/2/2024. It is ½ a mile.")]
    public void Look_alikes_are_left_alone(string rule, string style, string text) => RuleTest.For(rule).WithOption("style", style).Verify(text + "\n");

    [Theory]
    [InlineData("## Rents rise 4 percent\n\nThey *rose 4 percent* and <cite>4 percent</cite>.\n\n> They rose 4 percent.\n\n| a | b |\n|---|---|\n| 4 percent | `4 percent` |\n")]
    [InlineData("\"They rose 4 percent,\" she said.\n")]
    public void Headlines_tables_titles_and_quoted_words_are_left_alone(string text) => RuleTest.For("TL8001", TextFormat.Markdown).Verify(text);

    [Theory]
    [InlineData("TL8012", "two-digit", "apostrophe", "In the [|90s|] and the '80s.", "In the '90s and the '80s.")]
    [InlineData("TL8012", "two-digit", "full", "In the [|90s|] and the [|’80s|].", "In the 1990s and the 1980s.")]
    [InlineData("TL8013", "others", "word", "It cost $5 and [|€5|].", "It cost $5 and 5 euros.")]
    [InlineData("TL8003", "years", "false", "[|2024|] was good.", "2024 was good.")]
    [InlineData("TL8015", "spelling", "american", "It is [|5km|] long.", "It is 5 kilometers long.")]
    public void An_option_does_what_it_says(string rule, string option, string value, string marked, string fixedText) =>
        RuleTest.For(rule).WithOption(option, value).VerifyFix(marked + "\n", fixedText + "\n");
}
