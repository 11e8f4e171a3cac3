namespace TextLint.Semantics.Tests.Acronyms;

public sealed class AcronymReaderTests
{
    [Theory]
    [InlineData("The NTO agreed.", "NTO")]
    [InlineData("Two NTOs agreed.", "NTO")]
    [InlineData("It is the NTO's ferry.", "NTO")]
    [InlineData("It is the NTO’s ferry.", "NTO")]
    public void Plural_and_possessive_are_the_same_acronym(string text, string acronym) =>
        Read.Model(text).Acronyms.Select(a => a.Text).Should().Equal(acronym);

    [Theory]
    [InlineData("I agreed with McAllister.")]
    [InlineData("FERRY SINKS OFF COAST\n\nThe crew was saved by a trawler.")]
    [InlineData("The NTO-led group agreed.")]
    public void Single_letters_names_shouting_and_compounds_are_none(string text) => Read.Model(text).Acronyms.Should().BeEmpty();

    [Fact]
    public void A_compound_is_remembered_as_a_use()
    {
        var model = Read.Model("An NTO-led group agreed.");
        model.HasInnerUse("NTO").Should().BeTrue();
        model.HasInnerUse("FSB").Should().BeFalse();
    }
}
