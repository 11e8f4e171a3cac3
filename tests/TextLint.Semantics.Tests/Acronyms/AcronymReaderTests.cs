namespace TextLint.Semantics.Tests.Acronyms;

public sealed class AcronymReaderTests
{
    [Theory]
    [InlineData("The NTO agreed.", "NTO")]
    [InlineData("Two NTOs agreed.", "NTO")]
    [InlineData("It is the NTO's ferry.", "NTO")]
    [InlineData("It is the NTO’s ferry.", "NTO")]
    [InlineData("It is an N.T.O. ferry.", "NTO")]
    [InlineData("Nato agreed.", "NATO")]
    [InlineData("She has a PhD in tides.", "PHD")]
    [InlineData("She has a Ph.D. in tides.", "PHD")]
    [InlineData("The NTO-led group agreed.", "NTO")]
    [InlineData("They wrote #NTO on the hull.", "NTO")]
    public void All_forms_are_the_same_acronym(string text, string acronym) =>
        Read.Model(text).Acronyms.Select(a => a.Text).Should().Equal(acronym);

    [Theory]
    [InlineData("I agreed with McAllister.")]
    [InlineData("FERRY SINKS OFF COAST\n\nThe crew was saved by a trawler.")]
    [InlineData("The boat left at 8 p.m. with Mr. Halvorsen.")]
    [InlineData("See https://example.com/NTO/FSB for more.")]
    [InlineData("Who aids us? The base is shut.")]
    public void Single_letters_names_shouting_times_and_addresses_are_none(string text) => Read.Model(text).Acronyms.Should().BeEmpty();

    [Theory]
    [InlineData("\"The NTO agreed,\" she said.", AcronymTraits.Quoted)]
    [InlineData("“The NTO agreed,” she said.", AcronymTraits.Quoted)]
    [InlineData("‘The NTO agreed,’ she said.", AcronymTraits.Quoted)]
    [InlineData("“No,” said the NTO.", AcronymTraits.None)]
    [InlineData("A 7\" gun of the NTO fired.", AcronymTraits.None)]
    [InlineData("An NTO-led group agreed.", AcronymTraits.Compound)]
    [InlineData("Two NTO's agreed.", AcronymTraits.ApostrophePlural)]
    [InlineData("Two NTO's boats sank.", AcronymTraits.None)]
    [InlineData("The N.T.O. agreed.", AcronymTraits.Dotted)]
    [InlineData("The NTO Open began.", AcronymTraits.NamePart)]
    public void The_words_around_it_are_read(string text, AcronymTraits traits) =>
        (Read.Model(text).Acronyms.Single().Uses.Single().Use.Traits & ~AcronymTraits.Noun).Should().Be(traits);

    [Fact]
    public void Two_acronyms_side_by_side_are_two() =>
        Read.Model("The NTO FSB group agreed.").Acronyms.Select(a => a.Text).Should().Equal("NTO", "FSB");
}
