using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

public sealed class RulePageExcerptTests
{
    private const string Page = "# TL1 rule\n\n## Why it matters\n\nA reader asks.\n\n## Examples\n\n### Invalid\n\n```markdown\n## A headline\n\nThe [|the|] ferry [|and|] more.\n```\n\n### Valid\n\n```text\nThe ferry.\n```\n";

    [Theory]
    [InlineData("## Why it matters", "A reader asks.")]
    [InlineData("### Valid", "```text\nThe ferry.\n```")]
    [InlineData("### Fixed", null)]
    public void A_section_ends_before_the_next_heading_that_is_no_headline_of_an_example(string heading, string? expected) => RulePageExcerpt.Section(Page, heading).Should().Be(expected);

    [Fact]
    public void The_example_is_the_line_that_is_marked() => RulePageExcerpt.Example(Page).Should().Be(("The ", "the", " ferry and more."));

    [Fact]
    public void Every_page_says_why_its_rule_matters()
    {
        var catalog = EngineCatalog.Instance;
        var pages = catalog.Descriptors.Select(catalog.GetPage).OfType<string>().ToArray();
        pages.Should().NotBeEmpty();
        pages.Where(p => RulePageExcerpt.Section(p, "## Why it matters") is not { Length: > 0 }).Should().BeEmpty();
    }
}
