using TextLint.Testing;

namespace TextLint.Rules.Tests.Typos;

public sealed class JoinedWordsTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL1002");

    [Theory]
    [InlineData("A room [|inwhich|] nobody smokes.", "A room in which nobody smokes.")]
    [InlineData("It went [|tothe|] board.", "It went to the board.")]
    [InlineData("The measures are meant [|toprevent|] a strike.", "The measures are meant to prevent a strike.")]
    [InlineData("\"We will wait,\" [|hesaid|].", "\"We will wait,\" he said.")]
    [InlineData("There are [|barriersto|] growth.", "There are barriers to growth.")]
    [InlineData("She wrote an [|emailwith|] two questions.", "She wrote an email with two questions.")]
    [InlineData("They paid [|andbriefly|] left.", "They paid and briefly left.")]
    [InlineData("He joined [|thePlain|] Language group.", "He joined the Plain Language group.")]
    [InlineData("A vote [|atLabour|] headquarters.", "A vote at Labour headquarters.")]
    [InlineData("[|Practicefor|] the finals begins.", "Practice for the finals begins.")]
    [InlineData("Hardly anyone came, [|sowe|] left.", "Hardly anyone came, so we left.")]
    [InlineData("The owners [|ofNSS|] came, under the Act [|of2014|].", "The owners of NSS came, under the Act of 2014.")]
    [InlineData("The Access [|Boardpublished|] a rule.", "The Access Board published a rule.")]
    [InlineData("The song “[|PainIs|] Over” is hers.", "The song “Pain Is Over” is hers.")]
    [InlineData("The General [|ServicesAdministration|] moved.", "The General Services Administration moved.")]
    [InlineData("They used the [|systemThe|] cost was low.", "They used the system The cost was low.")]
    [InlineData("He said the [|NSSis|] late.", "He said the NSS is late.")]
    [InlineData("It rains [|alot|]. [|Everytime|] it rains, it floods.", "It rains a lot. Every time it rains, it floods.")]
    [InlineData("[|Ithink|] the ferry is late.", "I think the ferry is late.")]
    [InlineData("[|Eachof|] the boats is full.", "Each of the boats is full.")]
    [InlineData("[|Thegovernment|] said it would pay.", "The government said it would pay.")]
    [InlineData("The crew [|reallyliked|] the harbour.", "The crew really liked the harbour.")]
    [InlineData("They had to [|focuson|] the ferry.", "They had to focus on the ferry.")]
    [InlineData("A list of the [|waysof|] paying.", "A list of the ways of paying.")]
    [InlineData("The Board of [|Standardsis|] a small office.", "The Board of Standards is a small office.")]
    [InlineData("It lists the [|hotelsin|] the town.", "It lists the hotels in the town.")]
    [InlineData("They asked for [|governmentfunding|] for the ferry.", "They asked for government funding for the ferry.")]
    [InlineData("[|Ifyou|] can, come.", "If you can, come.")]
    [InlineData("They hoped that [|youthink|] so.", "They hoped that you think so.")]
    [InlineData("They came back [|toScotland|] in a boat.", "They came back to Scotland in a boat.")]
    [InlineData("They listened [|tohttp|]://www.harbour.example/one read aloud.", "They listened to http://www.harbour.example/one read aloud.")]
    public void The_space_is_put_back(string marked, string expected) => s_rule.VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("Onboarding, standups, rollouts, spinoffs, lockdowns, mockups and offsites are words.")]
    [InlineData("Mr Forbury, Ms Anderton, Mrs Withers, Thesiger and Maryland.")]
    [InlineData("The iPhone, YouTube, myFamily and the toString method.")]
    [InlineData("Whereupon he was nonetheless therein hereafter notwithstanding.")]
    [InlineData("A codebase, a webpage, a thinktank, a facemask and a watchlist.")]
    [InlineData("McDonald, DeMarco, LinkedIn, HealthCare, BuiltWith, FirstNet, TransferWise, PageSpeed, CamelCase and the forEach loop.")]
    [InlineData("The Harbour Board uses BusinessInsights and HarbourConnections in MSc, PhD, NGOs, MPs and MP3s; a 4x4, an A320, B2B and the 1990s.")]
    [InlineData("A walkthrough of newsgathering by craftspersons, hisself a salesmanager.")]
    [InlineData("The timeframe of a dropdown menu, a lineout, the decisionmaking process, an indepth readme and the theming of a mixin; counterterrorism, discoverability and recordkeeping.")]
    [InlineData("Offord and Toit came. Asif said that Hassan, Broughton and Anson were late. Solaris, Offord and Mayweather won.")]
    [InlineData("She read theGuardsman and theGuardsman again.")]
    [InlineData("The anderson effect, the butane tank, the isotope and the hispanics.")]
    public void Compounds_names_and_words_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
