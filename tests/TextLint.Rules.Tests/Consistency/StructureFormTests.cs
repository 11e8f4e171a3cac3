using CsCheck;
using TextLint.Syntax;
using TextLint.Testing;

namespace TextLint.Rules.Tests.Consistency;

/// <summary>Headings and lists.</summary>
public sealed class StructureFormTests
{
    private static RuleTest Markdown(string rule) => RuleTest.For(rule, TextFormat.Markdown);

    [Fact]
    public void A_heading_in_title_case_among_others_is_reported() =>
        Markdown("TL6008").Verify("## The ferry that sank\n\nA.\n\n## [|The Harbour And The Town|]\n\nB.\n\n## What the crew wanted\n\nC.\n");

    [Theory]
    [InlineData("## The ferry that sank\n\nA.\n\n## Anna Velden\n\nB.\n\n## What the crew wanted\n\nC.\n\n## Hull\n\nD.\n")]
    [InlineData("## The Ferry and the Harbour\n\nA.\n\n## Why was the ferry sold?\n\nB.\n\n## The Crew and the Town\n\nC.\n")]
    [InlineData("# The Harbour and the Town\n\nA.\n\n## The ferry that sank\n\nB.\n\n## What the crew wanted\n\nC.\n")]
    [InlineData("## The Harbour and the Town\n\nA.\n\n## What the crew wanted\n\nB.\n")]
    public void Names_questions_levels_and_few_headings_stay_silent(string text) => Markdown("TL6008").Verify(text);

    [Fact]
    public void A_line_of_a_plain_text_may_be_anything() =>
        RuleTest.For("TL6008").Verify("The ferry that sank\n\nIt was old.\n\nThe Harbour And The Town\n\nIt is new.\n\nWhat the crew wanted\n\nThey swam.\n");

    [Theory]
    [InlineData("## A ferry[|.|]\n\nA.\n\n## A tram\n\nB.\n\n## A bus\n\nC.\n")]
    [InlineData("## A ferry.\n\nA.\n\n## A tram.\n\nB.\n\n## A bus\n\nC.\n")]
    [InlineData("## It sank. It swam.\n\nA.\n\n## Velden Inc.\n\nB.\n\n## And then ...\n\nC.\n\n## Really?\n")]
    public void A_stop_is_reported_where_most_have_none(string text) => Markdown("TL6009").Verify(text);

    [Theory]
    [InlineData("- an old ferry;\n- a new [|boat|]\n- a tram line;\n- a bus.\n")]
    [InlineData("1. Buy a ferry.\n2. Sell the [|boat|]\n3. Ride the tram.\n")]
    [InlineData("- Buy a ferry\n- [|sell|] the boat\n- Ride the tram\n")]
    public void An_item_unlike_the_others_is_reported(string text) => Markdown("TL6010").Verify(text);

    [Theory]
    [InlineData("- an old ferry,\n- a new boat, and\n- a tram.\n")]
    [InlineData("- Ferry\n- Boat.\n- Tram\n")]
    [InlineData("- Buy a ferry\n- Sell the boat. It is old.\n- Ride the tram\n")]
    [InlineData("- a ferry at Hull\n- Anna's boat\n- a tram in Oslo\n- iPhones and the like\n")]
    [InlineData("- Buy a ferry\n- Sell the boat.\n\nThen:\n\n- Ride the tram.\n- Take the bus.\n")]
    [InlineData("- Buy a ferry:\n  - an old one.\n  - a new one.\n- Sell the boat\n- Ride the tram\n")]
    [InlineData("- Buy a ferry\n- Sell it.\n\n  They know why.\n- Ride the tram\n- Take the bus\n")]
    [InlineData("- Buy a ferry\n- harbour: Sell the boat\n- Ride the tram\n- xnpq stays as it is\n")]
    public void Last_items_short_items_names_and_other_lists_stay_silent(string text) => Markdown("TL6010").Verify(text);

    [Fact]
    public void Any_text_is_read_and_its_findings_lie_inside_it()
    {
        string[] pieces = ["colour", "color", "e-mail", "email ", "re-", "-", " - ", "–", " — ", "--", "...", "…", " . . . ", "\n\n", "\n- ", "\n## ", "The Government ", "the government ", "air strike", "airstrike", "\"", "’s", "İ", "\u0301", "\U0001F600", "> ", ".", "|"];
        Gen.Int[0, pieces.Length - 1].Array[0, 40].Sample(picks =>
        {
            var text = string.Concat(picks.Select(p => pieces[p]));
            foreach (var rule in RuleCatalog.Instance.Analyzers.SelectMany(a => a.SupportedDiagnostics).Where(d => d.Category == "Consistency"))
                foreach (var finding in Markdown(rule.Id).Run(text))
                    finding.Related.Select(r => r.Span).Append(finding.Span).Should().OnlyContain(s => s.Start >= 0 && s.Start < s.End && s.End <= text.Length);
        }, iter: 40);
    }
}
