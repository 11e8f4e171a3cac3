using System.Collections.Immutable;
using System.Text.Json;
using TextLint.Analysis;
using TextLint.Packs.Rules;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Packs.Tests.Rules;

/// <summary>Six public styles find what Vale finds with them. The styles and Vale's findings are not in the repository; where they are not installed the test says so and passes.</summary>
public sealed class PublicStyleTests
{
    private static readonly string? s_shared = FindShared();

    [Fact]
    public void Findings_agree_with_those_of_Vale()
    {
        Assert.SkipWhen(s_shared is null, "There is no folder shared/vale-styles beside the repository or above it.");
        var articles = File.ReadLines(s_shared + "/eval/articles.jsonl").Take(100).Select(Parse).ToDictionary(a => a.GetProperty("id").GetString()!, a => a.GetProperty("text").GetString()!);
        var profile = AnalysisProfile.Default(LanguageData.None) with { Declared = DeclaredRuleSet.Create(ReadStyles()) };
        var (both, different) = (0, 0);
        foreach (var expected in File.ReadLines(s_shared + "/vale-styles/reference.jsonl").Select(Parse))
        {
            var theirs = expected.GetProperty("alerts").EnumerateArray().Select(a => (a[2].GetString()!, a[0].GetInt32(), a[3].GetString()!)).CountBy(a => a).ToDictionary();
            var ours = Lint(articles[expected.GetProperty("id").GetString()!], profile).CountBy(a => a).ToDictionary();
            foreach (var key in theirs.Keys.Union(ours.Keys))
            {
                var (a, b) = (theirs.GetValueOrDefault(key), ours.GetValueOrDefault(key));
                (both, different) = (both + Math.Min(a, b), different + Math.Abs(a - b));
            }
        }
        ((double)both / (both + different)).Should().BeGreaterThan(0.97);
    }

    private static string? FindShared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "shared", "vale-styles", "reference.jsonl"))) return Path.Combine(folder.FullName, "shared");
        return null;
    }

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static ImmutableArray<RuleDefinition> ReadStyles()
    {
        var rules = ImmutableArray.CreateBuilder<RuleDefinition>();
        foreach (var file in Directory.EnumerateFiles(s_shared + "/vale-styles/styles", "*.yml", SearchOption.AllDirectories))
        {
            var faults = new DiagnosticBag();
            var name = $"{Path.GetFileName(Path.GetDirectoryName(file))}.{Path.GetFileNameWithoutExtension(file)}";
            rules.AddRange(new[] { RuleFileReader.Read(File.ReadAllText(file), name, RuleDialect.Vale, faults) }.OfType<RuleDefinition>());
            faults.ToImmutable().Should().BeEmpty("{0} is read by Vale", file);
        }
        return rules.ToImmutable();
    }

    private static IEnumerable<(string Rule, int Line, string Text)> Lint(string text, AnalysisProfile profile)
    {
        var tree = SyntaxTree.Parse(text, new ParseOptions { Format = TextFormat.Markdown });
        foreach (var diagnostic in new AnalyzerDriver(RuleCatalogs.Empty).Analyze(new AnalysisRequest(tree.Root, profile)).Diagnostics)
            yield return (diagnostic.Id, text.AsSpan(0, diagnostic.Span.Start).Count('\n') + 1, text.Substring(diagnostic.Span.Start, diagnostic.Span.Length));
    }
}
