using TextLint.Testing;

namespace TextLint.Rules.Tests.Names;

public sealed class MissingFirstNameTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL3004");

    [Theory]
    [InlineData("Dr [|Tarkanov|] told the council that the roof leaks.")]
    [InlineData("It was Mrs [|Tarkanov|] who told the council that the roof leaks. Mrs Tarkanov lives next door.")]
    [InlineData("The roof leaks, Senator [|Tarkanov|] told the council.")]
    [InlineData("Detective Inspector [|Tarkanov|] told the council that the roof leaks.")]
    public void A_title_with_one_name_is_reported_at_the_first_reference(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void The_title_is_named() =>
        s_rule.Run("The roof leaks, Senator Tarkanov told the council.\n").Should().ContainSingle().Which.Message.Should().Be("\"Senator Tarkanov\" has no first name in this article.");

    [Theory]
    [InlineData("Dr Tarkanov told the council that the roof leaks. Hanna Tarkanov has led the clinic since 2011.")]
    [InlineData("Sister Benedicta told the council that the roof leaks.")]
    [InlineData("Lord Tarkanov told the council that the roof leaks.")]
    [InlineData("Bishop Tarkanov told the council that the roof leaks.")]
    [InlineData("Mr Justice Tarkanov told the council that the roof leaks.")]
    [InlineData("\"Dr Tarkanov says that the roof leaks,\" the council heard.")]
    [InlineData("Zadika sang about the leaking roof, and Zadika danced.")]
    [InlineData("The Executive Director told the General Assembly that the roof leaks.")]
    [InlineData("She played her first lead as Mrs Tarkanov, and also sang.")]
    public void Complete_names_parts_quotations_and_offices_are_left_alone(string text) => s_rule.Verify(text + "\n");

    [Fact]
    public void Whom_the_publication_knows_needs_no_first_name() => s_rule.WithKnownNames("Tarkanov").Verify("President Tarkanov told the council that the roof leaks.\n");
}
