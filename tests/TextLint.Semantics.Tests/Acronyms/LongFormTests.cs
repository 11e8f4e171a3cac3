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
        definition!.Value.Use.Definition!.LongForm.Should().Be(longForm);
        var block = Read.Model(text).Document.Blocks[definition.Value.Block];
        block.GetString(definition.Value.Use.Definition.LongFormSpan).Should().Be(longForm);
    }

    [Theory]
    [InlineData("The Northern Transport Office (NTO) agreed.", AcronymFit.Initials)]
    [InlineData("The hydrofoil (HF) sank.", AcronymFit.Letters)]
    [InlineData("The Federal Safety Service (FSB) agreed.", AcronymFit.Foreign)]
    [InlineData("The Northern Harbour Office (NTO) agreed.", AcronymFit.Mismatched)]
    [InlineData("The NTO (Northern Harbour Office) agreed.", AcronymFit.Mismatched)]
    [InlineData("Files in Extensible Tide Language (XTL) came.", null)]
    [InlineData("The Brazilian Ferry People (BQP) agreed.", AcronymFit.Foreign)]
    public void The_fit_is_told(string text, AcronymFit? fit) =>
        Read.Model(text).Acronyms.Single().Definition?.Use.Definition?.Fit.Should().Be(fit);

    [Theory]
    [InlineData("The Northern Harbour Office (NTO) agreed.", "Harbour")]
    [InlineData("The Eastern Transport Office (NTO) agreed.", "Eastern")]
    [InlineData("The Office of Transport and Harbours (OTB) agreed.", "Harbours")]
    public void The_word_that_does_not_fit_is_told(string text, string wrong)
    {
        var place = Read.Model(text).Acronyms.Single().Definition!.Value;
        Read.Model(text).Document.Blocks[place.Block].GetString(place.Use.Definition!.WrongWordSpan).Should().Be(wrong);
    }

    [Fact]
    public void Brackets_that_go_on_introduce_and_cannot_be_deleted() =>
        Read.Acronym("NTO", "The Northern Transport Office (NTO, its owner says) agreed.").Definition!.Value.Use.Definition!.BracketSpan.IsEmpty.Should().BeTrue();

    [Fact]
    public void Little_words_that_may_be_letters_cost_no_time()
    {
        var words = string.Concat(Enumerable.Repeat("of ", 30));
        var text = string.Concat(Enumerable.Repeat($"The {words}(OOOOOOOOOO) sank. ", 2000));
        Read.Model(text).Acronyms.Should().ContainSingle();
    }

    [Theory]
    [InlineData("The mayor (IND) abstained.", "IND")]
    [InlineData("Shares of the yard (NYSQ) fell.", "NYSQ")]
    [InlineData("(NTO) agreed.", "NTO")]
    [InlineData("The Northern Transport Office agreed. (NTO) was its sign.", "NTO")]
    [InlineData("The NTO (founded in 1990) agreed.", "NTO")]
    public void Letters_that_do_not_fit_are_no_definition(string text, string acronym) => Read.Acronym(acronym, text).Definition.Should().BeNull();
}
