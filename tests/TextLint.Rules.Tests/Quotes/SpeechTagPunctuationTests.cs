using TextLint.Testing;

namespace TextLint.Rules.Tests.Quotes;

public sealed class SpeechTagPunctuationTests
{
    private static readonly RuleTest s_rule = RuleTest.For("TL2014");

    [Theory]
    [InlineData("“The tram will never run[|.|]” she said.", "“The tram will never run,” she said.")]
    [InlineData("\"The tram will never run[|.|]\" said Marta Brandl, the mayor.", "\"The tram will never run,\" said Marta Brandl, the mayor.")]
    [InlineData("“The tram will never run,” [|He|] said.", "“The tram will never run,” he said.")]
    [InlineData("\"The tram will never run,\" [|She|] said on Friday.", "\"The tram will never run,\" she said on Friday.")]
    [InlineData("“The tram will never [|run”|] she said.", "“The tram will never run,” she said.")]
    [InlineData("\"The tram will never [|run\"|] Marta Brandl said.", "\"The tram will never run,\" Marta Brandl said.")]
    public void What_parts_a_quotation_from_its_speaker_is_reported(string text, string changed) => s_rule.VerifyFix(text + "\n", changed + "\n");

    [Theory]
    [InlineData("She [|said|] “The tram will never run.”")]
    [InlineData("He [|asked|] \"Who on earth pays for that?\" and left.")]
    public void A_sentence_right_behind_the_verb_is_a_hint(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("“The tram will never run.” She said so twice.")]
    [InlineData("“The tram will never run.” Brandl said the council knew.")]
    [InlineData("“Who pays?” he asked. “Nobody!” she said.")]
    [InlineData("“The tram will never run,” Brandl said. “Nobody wants it,” said the mayor.")]
    [InlineData("The “old guard” he said he would leave behind was there.")]
    [InlineData("The book that she called “The Long Dam” she said was hers.")]
    [InlineData("She said “no way” and left. He said the tram “will never run.”")]
    [InlineData("They met at “Dam & Sons Inc.” he said.")]
    [InlineData("She paused ... “The tram will ...” she said.")]
    [InlineData("“Go” he said.")]
    public void What_may_stand_that_way_is_left_alone(string text) => s_rule.Verify(text + "\n");

    [Theory]
    [InlineData("“The tram will never run.” she said. “Nobody wants it, he said.")]
    public void Where_the_marks_are_broken_they_alone_are_reported(string text) => s_rule.Verify(text + "\n");
}
