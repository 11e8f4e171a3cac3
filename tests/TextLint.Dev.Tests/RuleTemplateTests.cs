using TextLint.Testing;

namespace TextLint.Dev.Tests;

public sealed class RuleTemplateTests
{
    [Fact]
    public void The_page_of_a_new_rule_has_the_fixed_headings_and_an_example_of_each_kind()
    {
        var page = RulePage.Parse(RuleTemplate.Page("TL3009", "missing-first-name"));
        page.Title.Should().Be("TL3009 missing-first-name");
        page.Sections.Should().Equal(RulePage.RequiredSections);
        page.Examples.Select(e => e.Kind).Should().Equal(RuleExampleKind.Invalid, RuleExampleKind.Valid);
    }

    [Fact]
    public void The_files_of_a_new_rule_name_it_as_the_catalog_expects()
    {
        RuleTemplate.Analyzer("Names", "MissingFirstName", "TL3009", "missing-first-name").Should()
            .Contain("namespace TextLint.Rules.Names;").And.Contain("class MissingFirstNameAnalyzer").And.Contain("\"TL3009\"").And.Contain("\"missing-first-name\"");
        RuleTemplate.Fix("Names", "MissingFirstName").Should().Contain("class MissingFirstNameCodeFixProvider");
    }
}
