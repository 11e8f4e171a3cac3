using TextLint.Testing;
using TextLint.Workspaces;

namespace TextLint.Conventions.Tests;

/// <summary>The examples of every page are run: what is marked is reported, and nothing else.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string, int> Invalid => Of(RuleExampleKind.Invalid);

    public static TheoryData<string, int> Valid => Of(RuleExampleKind.Valid);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void What_is_marked_is_reported_and_fixed(string rule, int index)
    {
        var examples = RulePage.Parse(PageOf(rule)).Examples;
        var (example, next) = (examples[index], index + 1 < examples.Length ? examples[index + 1] : null);
        var test = TestFor(rule, examples, example);
        if (next?.Kind == RuleExampleKind.Fixed) test.VerifyFix(example.Text, next.Text);
        else test.Verify(example.Text);
        MarkedText.Parse(example.Text).Spans.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void What_is_valid_is_left_alone(string rule, int index)
    {
        var examples = RulePage.Parse(PageOf(rule)).Examples;
        TestFor(rule, examples, examples[index]).Verify(examples[index].Text);
    }

    private static RuleTest TestFor(string rule, IReadOnlyList<RuleExample> examples, RuleExample example)
    {
        var test = RuleTest.For(rule, example.Format);
        return examples.FirstOrDefault(e => e.Kind == RuleExampleKind.Roster) is { } roster ? test.WithRoster(roster.Text) : test;
    }

    private static string PageOf(string rule) => EngineCatalog.Instance.GetPage(EngineCatalog.Instance.Find(rule)!)!;

    private static TheoryData<string, int> Of(RuleExampleKind kind)
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in EngineCatalog.Instance.Descriptors)
        {
            var examples = RulePage.Parse(EngineCatalog.Instance.GetPage(rule) ?? "# none").Examples;
            for (var i = 0; i < examples.Length; i++)
                if (examples[i].Kind == kind) data.Add(rule.Name, i);
        }
        return data;
    }
}
