using TextLint.Testing;

namespace TextLint.Rules.Tests.Acronyms;

public sealed class InconsistentAcronymTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL4005");

    [Theory]
    [InlineData("The US pays. The US owes. It is a [|U.S.|] ferry.", "The US pays. The US owes. It is a US ferry.")]
    [InlineData("The US pays. The US owes. It is owed by the [|U.S.|]", "The US pays. The US owes. It is owed by the US.")]
    [InlineData("The U.S. pays. The U.S. owes. It is owed by the [|US|].", "The U.S. pays. The U.S. owes. It is owed by the U.S.")]
    [InlineData("NATO pays. [|Nato|] owes, as NATO's head said.", "NATO pays. NATO owes, as NATO's head said.")]
    [InlineData("He has a PhD. So has she: a [|Ph.D.|] in tides.", "He has a PhD. So has she: a PhD in tides.")]
    public void The_rarer_form_is_reported_and_changed(string text, string changed) => s_rule.VerifyFix(text + "\n", changed + "\n");

    [Theory]
    [InlineData("The US pays. \"The U.S. owes,\" she said.")]
    [InlineData("The US pays us. Us they owe.")]
    [InlineData("US PAYS\n\nThe U.S. pays what it owes in the end. The U.S. is rich.")]
    [InlineData("The US pays. It is owed by the US.")]
    [InlineData("It left at 8 PM. It came at 9 p.m. again.")]
    public void Quotations_headlines_and_look_alikes_are_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void One_finding_shows_all_places() =>
        s_rule.Run("The US pays. The US owes. The US said so. The U.S. is rich. The U.S. is big.\n").Should().ContainSingle().Which.Related.Should().HaveCount(2);
}
