using CsCheck;
using TextLint.Analysis;
using TextLint.Syntax;
using TextLint.Syntax.Text;
using TextLint.Testing;

namespace TextLint.Rules.Tests;

/// <summary>Bad text is text: no rule throws on it, no finding lies outside of it, and no fix does.</summary>
public sealed class HostileTextTests
{
    private static readonly AnalyzerDriver s_driver = new(RuleCatalog.Instance);
    private static readonly CodeFixEngine s_fixes = new(RuleCatalog.Instance);

    // What rules look for, cut into pieces that fit together in any way.
    private static readonly string[] s_pieces =
    [
        " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u200B", "\u00AD", "\u202E", "\uFEFF", "\uFB01", "\uD83D", "\uFFFD", "â€™", "Ã©", "&amp;nbsp;", "&#8217;", "<b>", "</b>", "<!--", "[a](", ")", "](b?utm_x=1)",
        "\"", "'", "“", "”", "‘", "’", "«", "»", "(", "[", "]", ".", "..", "...", "…", ",", ",,", ";", ":", "!", "?", "-", "–", "—", "--", "* ", "- ", "1. ", "# ", "| ", "> ", "```",
        "%", "½", "٤", "$", "US$", "£", "5", "0", "1990", "2024", "1,000", "10000", "s", "th", "m", "km", "am", "p.m.", "a.m", "May", "Oct.", "Friday", "Sun", "31", "of", "between", "and", "five", "twenty-one", "million", "born", "aged",
        "the", "the the", "a", "an", "hour", "its", "it's", "then", "than", "led", "lead", "colour", "color", "organise", "e-mail", "email", "co-operate", "internet", "Internet", "Pеter", "govern- ment", "alot", "hesaid",
        "FSB", "(FSB)", "Mara Oberlin", "Oberlin", "said", "Mr", "van Dorn", "U.S.", "US", "TK", "XXX", "lorem ipsum", "Post a Comment", "Read more:", "Photo: A/B", "dollars 11bn",
    ];

    [Theory]
    [InlineData(TextFormat.PlainText)]
    [InlineData(TextFormat.Markdown)]
    [InlineData(TextFormat.Html)]
    public void No_rule_and_no_fix_fails_on_any_text(TextFormat format)
    {
        var text = Gen.Frequency((9, Gen.OneOf(s_pieces)), (1, Gen.String[0, 4])).Array[0, 60].Select(string.Concat);
        text.Sample(t => IsSound(t, format), iter: 1500);
    }

    private static bool IsSound(string text, TextFormat format)
    {
        var profile = AnalysisProfile.Default(TestLanguage.English);
        foreach (var rule in RuleCatalog.Instance.Descriptors)
            if (!rule.IsEnabledByDefault) profile = profile with { Severities = profile.Severities.SetItem(rule.Id, rule.DefaultSeverity) };
        var result = s_driver.Analyze(new AnalysisRequest(SyntaxTree.Parse(text, ParseOptions.Default with { Format = format, ResiduePhrases = TestLanguage.English.Residue.Phrases }).Root, profile));
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Id == "TL0001" || diagnostic.Spans.Any(s => s.End > text.Length)) return false;
            foreach (var action in s_fixes.GetCodeActions(diagnostic, result.Model)) SourceText.From(text).WithChanges(action.Changes);
        }
        return true;
    }
}
