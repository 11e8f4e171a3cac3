using TextLint.Syntax;

namespace TextLint.Semantics.Tests.Names;

public sealed class NameContextTests
{
    [Theory]
    [InlineData("Later Tarkanov said that it would rain.", NameEvidence.Speaks)]
    [InlineData("\"It will rain,\" said Tarkanov.", NameEvidence.Speaks)]
    [InlineData("“It will rain,” Tarkanov explains.", NameEvidence.Speaks)]
    [InlineData("In May Tarkanov also announced a study.", NameEvidence.Speaks | NameEvidence.SpeaksAgain)]
    [InlineData("In May Tarkanov added that it would rain.", NameEvidence.Speaks | NameEvidence.SpeaksAgain)]
    [InlineData("A note by Mr Tarkanov was read.", NameEvidence.Honorific)]
    [InlineData("There the rival Tarkanov waited.", NameEvidence.Descriptor)]
    [InlineData("Soon Tarkanov, who leads the council, agreed.", NameEvidence.Apposition)]
    [InlineData("Soon Tarkanov, 54, agreed.", NameEvidence.Apposition)]
    [InlineData("She has worked at Tarkanov since May.", NameEvidence.Organization)]
    [InlineData("Most shares in Tarkanov fell.", NameEvidence.Organization)]
    [InlineData("Next came Tarkanov. He was late.", NameEvidence.Pronoun)]
    [InlineData("She shone as Mrs Tarkanov in the play.", NameEvidence.Role)]
    [InlineData("All of \"Tarkanov is late\" was cut.", NameEvidence.Quoted)]
    [InlineData("All of 'Tarkanov is late' was cut.", NameEvidence.Quoted)]
    [InlineData("All of «Tarkanov is late» was cut.", NameEvidence.Quoted)]
    [InlineData("It ended there.\" All heard \"Tarkanov is late.\"", NameEvidence.Quoted)]
    [InlineData("It was filed by the BBF Tarkanov in May.", NameEvidence.Compound)]
    [InlineData("It was filed by the institute (Tarkanov) in May.", NameEvidence.Compound)]
    [InlineData("The Friends of Tarkanov said that it would rain.", NameEvidence.Compound)]
    public void What_stands_around_a_name_is_evidence(string text, NameEvidence expected) =>
        (Read.EvidenceOf("Tarkanov", text) & expected).Should().Be(expected);

    [Theory]
    [InlineData("She told Tarkanov that it would rain.", NameEvidence.Speaks)]
    [InlineData("The council said Tarkanov was late.", NameEvidence.Speaks)]
    [InlineData("Soon Tarkanov left the room, she said.", NameEvidence.Speaks)]
    [InlineData("Soon Tarkanov said that it would rain.", NameEvidence.SpeaksAgain)]
    [InlineData("Clearly only Tarkanov was late.", NameEvidence.Descriptor)]
    [InlineData("A 7\" shell hit where Tarkanov stood.", NameEvidence.Quoted)]
    [InlineData("The players' friend Tarkanov spoke of the drivers' hopes.", NameEvidence.Quoted)]
    [InlineData("The friends of Tarkanov said that it would rain.", NameEvidence.Compound)]
    public void What_only_looks_like_evidence_is_none(string text, NameEvidence absent) =>
        (Read.EvidenceOf("Tarkanov", text) & absent).Should().Be(NameEvidence.None);

    [Fact]
    public void A_title_in_italics_is_cited()
    {
        var names = Read.Model("They sang in *Tarkanov* at the opera house.\n", TextFormat.Markdown).Facts.SelectMany(f => f.Names);
        names.Should().ContainSingle().Which.Evidence.Should().HaveFlag(NameEvidence.Cited);
    }
}
