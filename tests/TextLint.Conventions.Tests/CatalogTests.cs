using System.Text.RegularExpressions;
using TextLint.Analysis;
using TextLint.Dev;
using TextLint.Rules;
using TextLint.Testing;
using TextLint.Workspaces;

namespace TextLint.Conventions.Tests;

/// <summary>Each rule has an id, a name, a folder and a page that agree.</summary>
public sealed partial class CatalogTests
{
    public static TheoryData<string> Rules => [.. EngineCatalog.Instance.Descriptors.Select(d => d.Name)];

    [Fact]
    public void Ids_and_names_are_unique()
    {
        EngineCatalog.Instance.Descriptors.Select(d => d.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        EngineCatalog.Instance.Descriptors.Select(d => d.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_analyzer_and_fix_in_the_rules_is_in_the_catalog()
    {
        var types = typeof(RuleCatalog).Assembly.GetTypes();
        RuleCatalog.Instance.Analyzers.Select(a => a.GetType()).Should().BeEquivalentTo(types.Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer))));
        RuleCatalog.Instance.CodeFixProviders.Select(a => a.GetType()).Should().BeEquivalentTo(types.Where(t => t.IsSubclassOf(typeof(CodeFixProvider))));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_well_formed_id_and_a_name_that_states_the_fault(string name)
    {
        var rule = Rule(name);
        rule.Id.Should().MatchRegex("^TL[0-9]{4}$");
        RuleCategory.DigitOf(rule.Category).Should().Be(rule.Id[2] - '0', "the first digit of the id is the category's");
        rule.Name.Should().MatchRegex("^[a-z]+(-[a-z]+)*$").And.NotMatchRegex("^(use|avoid|prefer)-");
        rule.Title.Should().NotBeEmpty().And.NotEndWith(".");
        Cure().IsMatch(rule.Name).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_page_with_the_fixed_headings(string name)
    {
        var rule = Rule(name);
        File.Exists(GeneratedFiles.PagePath(rule)).Should().BeTrue($"{rule} needs {GeneratedFiles.PagePath(rule)}");
        var page = RulePage.Parse(EngineCatalog.Instance.GetPage(rule)!);
        page.Title.Should().Be(rule.ToString());
        page.Sections.Should().Equal(RulePage.RequiredSections);
        foreach (var option in rule.Options) EngineCatalog.Instance.GetPage(rule).Should().Contain($"`{option.Name}`");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_shows_what_it_reports_and_what_it_leaves_alone(string name)
    {
        var rule = Rule(name);
        if (rule.Family == RuleFamily.Engine) return;
        var kinds = RulePage.Parse(EngineCatalog.Instance.GetPage(rule)!).Examples.Select(e => e.Kind);
        kinds.Should().Contain(RuleExampleKind.Invalid).And.Contain(RuleExampleKind.Valid);
    }

    [Fact]
    public void What_is_generated_is_up_to_date() =>
        GeneratedFiles.All().Where(f => !File.Exists(f.Path) || File.ReadAllText(f.Path).ReplaceLineEndings("\n") != f.Text).Select(f => f.Path)
            .Should().BeEmpty("`dotnet run --project src/TextLint.Dev -- generate` writes them");

    private static DiagnosticDescriptor Rule(string name) => EngineCatalog.Instance.Find(name)!;

    [GeneratedRegex("-(should|must)-", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Cure();
}
