using TextLint.Testing;

namespace TextLint.Rules.Tests.Consistency;

/// <summary>Figures of one kind in two styles: one finding an article, at the first place of the style that is used less.</summary>
public sealed class FigureStyleTests
{
    [Theory]
    [InlineData("TL6030", "The harbour has five boats and two cranes. By noon [|3|] boats left and two boats came.")]
    [InlineData("TL6030", "In all 33 horses ran, and 45 horses rested. Only [|fourteen|] horses slept.")]
    [InlineData("TL6031", "It began on October 5, 2024, and ended on [|7 November 2024|]. Talks open on December 2, 2024.")]
    [InlineData("TL6031", "It began on October 5 and ended on [|November 7th|]. Talks open on December 2.")]
    [InlineData("TL6031", "It began on Oct. 5 and ended on [|November 7|]. Talks open on Dec. 2.")]
    [InlineData("TL6032", "Doors open at 9am and close at 5pm; tours are at [|3 p.m.|] each day.")]
    [InlineData("TL6032", "Doors open at 9.30am and close at 5.30pm; tours are at [|3:15pm|].")]
    [InlineData("TL6033", "Rents rose 4 percent and wages 2 percent; fares fell [|3%|].")]
    [InlineData("TL6033", "Rents rose 4 per cent, wages 2 per cent and fares [|3 percent|].")]
    [InlineData("TL6034", "It cost $5 million and $7 million; the ferry cost [|$2m|].")]
    [InlineData("TL6034", "It cost £500 and £200; the tunnel cost [|300 pounds|].")]
    [InlineData("TL6035", "It is 5 km long; the path is 7 km and the tunnel [|3 kilometres|] long.")]
    [InlineData("TL6035", "It is 5km long and the path 7km; a stone weighs [|3 kg|].")]
    [InlineData("TL6036", "It has 21,300 voters and 14,200 houses; [|18000|] people voted.")]
    [InlineData("TL6036", "It has $1,300 and $4,200; [|$1800|] is spent.")]
    [InlineData("TL6037", "It closed in the 1990s, after the 1980s. Its cranes are of the [|'70s|].")]
    public void Two_styles_are_one_finding(string rule, string text) => RuleTest.For(rule).Verify(text + "\n");

    [Theory]
    [InlineData("TL6030", "Ten boats left and 10 boats came; two to 5 boats stayed, and Pier 3 boats sank. \"We have 3 boats,\" he said. We have five boats.")]
    [InlineData("TL6030", "It took three years. After 4 years it was over. It had two masts and 12 sails.")]
    [InlineData("TL6031", "It began on October 5, 2024. The 5th of May was a Sunday. \"Come on 7 November,\" he said.")]
    [InlineData("TL6031", "It began on Oct. 5 and ended on May 7.")]
    [InlineData("TL6032", "Doors open at 9 a.m. and close at 5:30 p.m. Trains leave at 17:45. \"Be here at 9am,\" he said.")]
    [InlineData("TL6033", "Rents rose 4% and wages 2%; about five percent moved. \"It was 3 percent,\" he said.")]
    [InlineData("TL6034", "It cost US$500, the ferry $200 and the tunnel $300, or €250. It had five dollars left.")]
    [InlineData("TL6035", "It is 5 kilometres long, the path 7 km and the bridge 2 km. A stone weighs five kilograms.")]
    [InlineData("TL6036", "It has 21,300 voters. In 2024 it built 1200 houses, under permit 55120 of 1998.")]
    [InlineData("TL6037", "It closed in the 1990s. She is in her nineties, and it was in the high 90s.")]
    public void Look_alikes_are_left_alone(string rule, string text) => RuleTest.For(rule).Verify(text + "\n");

    [Theory]
    [InlineData("TL6030", "We have five boats and two boats; [|3|] boats left.", "We have five boats and two boats; three boats left.")]
    [InlineData("TL6030", "We saw 33 horses and 45 horses; [|twenty-one|] horses slept.", "We saw 33 horses and 45 horses; 21 horses slept.")]
    [InlineData("TL6031", "It began on 5 October 2024 and ended on [|November 7, 2024|]. Talks open on 2 December.", "It began on 5 October 2024 and ended on 7 November 2024. Talks open on 2 December.")]
    [InlineData("TL6031", "It began on October 5th and ended on [|November 2|]. Talks open on December 1st.", "It began on October 5th and ended on November 2nd. Talks open on December 1st.")]
    [InlineData("TL6031", "It began on Oct. 5 and ended on [|September 7|]. Talks open on Dec. 2.", "It began on Oct. 5 and ended on Sept. 7. Talks open on Dec. 2.")]
    [InlineData("TL6032", "Doors open at 9 a.m. and close at 5 p.m., tours are at [|3PM|].", "Doors open at 9 a.m. and close at 5 p.m., tours are at 3 p.m.")]
    [InlineData("TL6032", "Doors open at 9am and close at 5pm. The last tour is at [|3 p.m.|] Dogs pay.", "Doors open at 9am and close at 5pm. The last tour is at 3pm. Dogs pay.")]
    [InlineData("TL6034", "It cost $5 million and $7 million; the ferry cost [|$2.5m|].", "It cost $5 million and $7 million; the ferry cost $2.5 million.")]
    [InlineData("TL6035", "It is 5km long and the path 7km; a stone weighs [|3 kg|].", "It is 5km long and the path 7km; a stone weighs 3kg.")]
    [InlineData("TL6036", "It has 21,300 voters and 14,200 houses; [|1218000|] people voted.", "It has 21,300 voters and 14,200 houses; 1,218,000 people voted.")]
    [InlineData("TL6037", "It closed in the '90s, after the '80s. Cranes are of the [|1970s|].", "It closed in the '90s, after the '80s. Cranes are of the '70s.")]
    public void The_first_fix_writes_all_like_the_main_style(string rule, string text, string fixedText) => RuleTest.For(rule).VerifyFix(text + "\n", fixedText + "\n");
}
