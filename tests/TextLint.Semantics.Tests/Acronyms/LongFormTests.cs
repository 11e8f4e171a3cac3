namespace TextLint.Semantics.Tests.Acronyms;

public sealed class LongFormTests
{
    [Theory]
    [InlineData("The Northern Transport Office (NTO) agreed.", "NTO", "Northern Transport Office")]
    [InlineData("The Office of the Chief Harbour Engineer (OCHE) agreed.", "OCHE", "Office of the Chief Harbour Engineer")]
    [InlineData("The Bureau of Ferries and Piers (BFP) agreed.", "BFP", "Bureau of Ferries and Piers")]
    [InlineData("A liquid gas terminal (LGT) opened.", "LGT", "liquid gas terminal")]
    [InlineData("The hydrofoil (HF) sank.", "HF", "hydrofoil")]
    [InlineData("The NTO (Northern Transport Office) agreed.", "NTO", "Northern Transport Office")]
    [InlineData("The Federal Safety Service (FSB) agreed.", "FSB", "Federal Safety Service")]
    public void The_letters_are_found_in_the_words_beside_the_bracket(string text, string acronym, string longForm)
    {
        var definition = Read.Acronym(acronym, text).Definition;
        definition.Should().NotBeNull();
        definition!.Value.Use.Definition.Should().Contain(longForm);
    }

    [Theory]
    [InlineData("The mayor (IND) abstained.", "IND")]
    [InlineData("Shares of the yard (NYSQ) fell.", "NYSQ")]
    [InlineData("(NTO) agreed.", "NTO")]
    [InlineData("The Northern Transport Office agreed. (NTO) was its sign.", "NTO")]
    [InlineData("The NTO (founded in 1990) agreed.", "NTO")]
    public void Letters_that_do_not_fit_are_no_definition(string text, string acronym) => Read.Acronym(acronym, text).Definition.Should().BeNull();
}
