using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Analysis.Tests;

/// <summary>Runs rules over a text in one line.</summary>
internal static class Analyze
{
    public static AnalysisProfile Profile { get; } = AnalysisProfile.Default(LanguageData.None);

    public static AnalysisResult Text(string text, params DiagnosticAnalyzer[] rules) => Text(text, TextFormat.PlainText, rules);

    public static AnalysisResult Text(string text, TextFormat format, params DiagnosticAnalyzer[] rules) => Request(Parse(text, format), rules);

    public static AnalysisRequest Parse(string text, TextFormat format = TextFormat.PlainText) =>
        new(SyntaxTree.Parse(text, new ParseOptions { Format = format }).Root, Profile);

    public static AnalysisResult Request(AnalysisRequest request, params DiagnosticAnalyzer[] rules) => new AnalyzerDriver(new TestCatalog(rules)).Analyze(request);

    public static IEnumerable<string> Names(this AnalysisResult result) => result.Diagnostics.Select(d => d.Descriptor.Name);
}
