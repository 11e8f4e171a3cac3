using TextLint.Semantics;
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
        var test = Test(rule, index);
        if (next?.Kind == RuleExampleKind.Fixed) test.VerifyFix(example.Text, next.Text);
        else test.Verify(example.Text);
        MarkedText.Parse(example.Text).Spans.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void What_is_valid_is_left_alone(string rule, int index)
    {
        var examples = RulePage.Parse(PageOf(rule)).Examples;
        Test(rule, index).Verify(examples[index].Text);
    }

    /// <summary>A test with the roster of the page, and with the archive that it gave last, where it gave them.</summary>
    private static RuleTest Test(string rule, int index)
    {
        var examples = RulePage.Parse(PageOf(rule)).Examples;
        var test = RuleTest.For(rule, examples[index].Format);
        if (examples.FirstOrDefault(e => e.Kind == RuleExampleKind.Roster) is { } roster) test = test.WithRoster(roster.Text);
        return examples.Take(index).LastOrDefault(e => e.Kind == RuleExampleKind.Archive) is { } archive ? test.WithNameIndex(NameIndexFile.Parse(archive.Text).Index) : test;
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
