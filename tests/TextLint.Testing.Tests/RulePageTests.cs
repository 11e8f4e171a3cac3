using TextLint.Syntax;

namespace TextLint.Testing.Tests;

public sealed class RulePageTests
{
    private const string Page = """
        # TL9999 a-fault

        *Facts.*

        ## What it reports

        ```text
        not an example
        ```

        ## Examples

        ### Invalid

        ```markdown
        A [|⍽␠|]b␄
        ```

        ### Fixed

        ```text
        A b
        ```

        ### Valid

        ```html
        <p>A b</p>
        ```

        ## Options
        """;

    [Fact]
    public void Examples_are_read_with_what_they_show_and_how_they_are_marked_up() => RulePage.Parse(Page).Examples.Should().Equal(
        new RuleExample(RuleExampleKind.Invalid, TextFormat.Markdown, "A [|\u00A0 |]b", 15),
        new RuleExample(RuleExampleKind.Fixed, TextFormat.PlainText, "A b\n", 21),
        new RuleExample(RuleExampleKind.Valid, TextFormat.Html, "<p>A b</p>\n", 27));

    [Fact]
    public void Title_and_sections_are_read()
    {
        RulePage.Parse(Page).Title.Should().Be("TL9999 a-fault");
        RulePage.Parse(Page).Sections.Should().Equal("What it reports", "Examples", "Options");
    }

    [Fact]
    public void An_example_that_is_not_closed_is_a_fault_of_the_page() =>
        FluentActions.Invoking(() => RulePage.Parse("# a\n\n## Examples\n\n### Valid\n\n```text\nA b\n")).Should().Throw<FormatException>().WithMessage("*line 7*");
}
