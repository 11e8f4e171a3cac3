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
    public void The_space_is_put_back(string marked, string expected) => s_rule.VerifyFix(marked + "\n", expected + "\n");

    [Theory]
    [InlineData("Onboarding, standups, rollouts, spinoffs, lockdowns, mockups and offsites are words.")]
    [InlineData("Mr Forbury, Ms Anderton, Mrs Withers, Thesiger and Maryland.")]
    [InlineData("The iPhone, YouTube, myFamily and the toString method.")]
    [InlineData("Whereupon he was nonetheless therein hereafter notwithstanding.")]
    [InlineData("A codebase, a webpage, a thinktank, a facemask and a watchlist.")]
    [InlineData("The anderson effect, the butane tank, the isotope and the hispanics.")]
    public void Compounds_names_and_words_are_left_alone(string text) => s_rule.Verify(text + "\n");
}
