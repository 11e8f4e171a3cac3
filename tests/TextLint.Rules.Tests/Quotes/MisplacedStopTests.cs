using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Quotes;

public sealed class MisplacedStopTests
{
    private static readonly RuleTest s_inside = RuleTest.For("TL2012");
    private static readonly RuleTest s_logical = s_inside.WithOption("style", "logical");

    [Theory]
    [InlineData("The mayor spoke of “a lost year[|”,|] and left.", "The mayor spoke of “a lost year,” and left.")]
    [InlineData("The mayor spoke of \"a lost year[|\".|]", "The mayor spoke of \"a lost year.\"")]
    [InlineData("“He called it ‘a lost year[|’”,|] she said.", "“He called it ‘a lost year,’” she said.")]
    [InlineData("“He called it ‘a lost year[|’,|] and left,” she said.", "“He called it ‘a lost year,’ and left,” she said.")]
    [InlineData("He read \"The Long Dam[|;\"|] nobody else did.", "He read \"The Long Dam\"; nobody else did.")]
    public void Stops_and_commas_go_inside_colons_outside(string text, string changed) => s_inside.VerifyFix(text + "\n", changed + "\n");

    [Theory]
    [InlineData("The mayor spoke of “a lost year,” and left. Did she say “a lost year”? She named “two culprits”: rain and wind.")]
    [InlineData("“Who pays?” he asked. He had read “Who Pays?”, twice.")]
    [InlineData("Type \"example.org\". Then type \"/dev/null\".")]
    [InlineData("The \"dot\".com years are over.")]
    [InlineData("She said 5' 10\", he said 7\".")]
    [InlineData("The mayor said \"a lost year. Nothing dangles.")]
    public void What_is_right_or_no_question_of_style_is_left_alone(string text) => s_inside.Verify(text + "\n");

    [Theory]
    [InlineData("The mayor spoke of “a lost year[|,”|] and left.", "The mayor spoke of “a lost year”, and left.")]
    [InlineData("The mayor spoke of ‘a lost year[|.’|]", "The mayor spoke of ‘a lost year’.")]
    [InlineData("She said: “The tram will never run[|”.|]", "She said: “The tram will never run.”")]
    public void In_the_logical_style_fragments_end_before_the_stop(string text, string changed) => s_logical.VerifyFix(text + "\n", changed + "\n");

    [Theory]
    [InlineData("“The tram will never run,” she said. “Nobody wants it.”")]
    [InlineData("“a lost year,” the mayor said.")]
    [InlineData("“I left,” he said, “because nobody came.”")]
    [InlineData("He spoke of “a lost year. Nobody came.”")]
    [InlineData("He wrote, “War and Trams”.")]
    [InlineData("The mayor spoke of “a lost year”, and left.")]
    public void Where_the_logical_style_leaves_it_open_nothing_is_said(string text) => s_logical.Verify(text + "\n");

    [Fact]
    public void Emphasis_beside_the_marks_stays_where_it_is() => RuleTest.For("TL2012", TextFormat.Markdown).VerifyFix(
        "He read “*The Long Dam*[|”,|] twice.\n", "He read “*The Long Dam*,” twice.\n");
}
