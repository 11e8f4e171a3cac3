namespace TextLint.Testing.Tests;

/// <summary>A test that cannot fail is a defect: each of these must.</summary>
public sealed class RuleTestTests
{
    private static readonly RuleTest s_rule = RuleTest.For("double-space");

    [Fact]
    public void What_is_marked_and_reported_passes() => s_rule.VerifyFix("The ferry[|  |]stops.\n", "The ferry stops.\n");

    [Theory]
    [InlineData("The ferry  stops.\n")]
    [InlineData("The [|ferry|] stops.\n")]
    [InlineData("The ferry [| |]stops.\n")]
    public void Another_report_than_the_marked_one_fails(string marked) =>
        FluentActions.Invoking(() => s_rule.Verify(marked)).Should().Throw<RuleTestException>().WithMessage("*was to report*and reported*");

    [Fact]
    public void Another_fix_fails() =>
        FluentActions.Invoking(() => s_rule.VerifyFix("The ferry[|  |]stops.\n", "The ferrystops.\n")).Should().Throw<RuleTestException>().WithMessage("*was to fix to*");

    [Fact]
    public void A_rule_or_option_that_does_not_exist_is_a_fault_of_the_test()
    {
        FluentActions.Invoking(() => RuleTest.For("duble-space")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => s_rule.WithOption("most", "3")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RuleTest.For("unintroduced-name").WithOption("strictness", "very")).Should().Throw<ArgumentException>().WithMessage("*strict, normal, lenient*");
    }
}
