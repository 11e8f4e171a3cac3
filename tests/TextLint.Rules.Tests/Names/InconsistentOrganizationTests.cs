using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class InconsistentOrganizationTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3012");

    [Theory]
    [InlineData("The Larkfield Centre opens in May. Tickets for the [|Larkfield Center|] are sold, and the Larkfield Centre is new.")]
    [InlineData("She runs Brandt Shipping Limited. In May [|Brandt Shipping Ltd|] bought a boat for Brandt Shipping Limited.")]
    [InlineData("They met at St. Olave Bridge in May. The road to [|St Olave Bridge|] is closed, and St. Olave Bridge is old.")]
    [InlineData("The loan is from Ex-Lum. In May [|ExLum|] lent more, and all at Ex-Lum were glad.")]
    [InlineData("The Harbour Pilots Association met in May. Nobody at the [|Harbour Pilot Association|] knew of it, and the Harbour Pilots Association is small.")]
    [InlineData("The video is on FrameTube. In May [|Frametube|] took it down, and then FrameTube was sorry.")]
    [InlineData("The firm hired Brandt & Holloway. The bill by [|Brandt and Holloway|] was paid late.")]
    public void A_name_in_two_forms_is_reported(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("The Larkfield Centre opens in May, the Harlow Center in June.")]
    [InlineData("She was the first African-American captain. Nine African American sailors served.")]
    [InlineData("The Larkfield Centre opens in May. \"I love the Larkfield Center,\" the sign said.")]
    [InlineData("The firm hired Brandt & Holloway. A bill was sent to Holloway and Brandt.")]
    [InlineData("The office uses QaaS. Some of the QAAs are new, and QaaS is dear.")]
    [InlineData("Brandt and Holloway came in May. Later Brandt and Holloway left.")]
    [InlineData("The Larkfield Centre's roof leaks. At the Larkfield Centre nobody knew.")]
    public void Other_names_adjectives_and_speakers_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
