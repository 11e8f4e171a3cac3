using System.Globalization;
using Humanizer;
using TextLint.Analysis;

namespace TextLint.Cli.Renderers;

/// <summary>Counts as people read them.</summary>
internal static class SummaryWords
{
    /// <summary>The gravest first.</summary>
    public static IReadOnlyList<DiagnosticSeverity> Severities { get; } = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info, DiagnosticSeverity.Hint];

    /// <summary>A run in a sentence or two: 3 findings in 2 files: 1 warning, 2 info. 4 findings of the baseline are left out.</summary>
    public static string Of(LintSummary summary)
    {
        if (summary.Files == 0) return "There are no articles to check.";
        var files = Count(summary.Files, "file");
        var known = summary.Baselined == 0 ? "" : $" {Count(summary.Baselined, "finding")} of the baseline {(summary.Baselined == 1 ? "is" : "are")} left out.";
        if (summary.Findings == 0) return $"No findings in {files}.{known}";
        var parts = Severities.Where(s => summary.Count(s) > 0).Select(s => Count(summary.Count(s), s));
        return $"{Count(summary.Findings, "finding")} in {files}: {string.Join(", ", parts)}.{known}";
    }

    /// <summary>1,200 articles, 1 article.</summary>
    public static string Count(long count, string noun) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    /// <summary>3 warnings, 1 error; "info" has no plural.</summary>
    public static string Count(int count, DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Info ? $"{Number(count)} info" : Count(count, DiagnosticJson.SeverityWord(severity));

    /// <summary>A number with commas between thousands.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Findings for each thousand words; a dash where there are no words.</summary>
    public static string Rate(long findings, long words)
    {
        if (words == 0) return "–";
        var rate = findings * 1000.0 / words;
        return rate.ToString(rate < 1 ? "N2" : "N1", CultureInfo.InvariantCulture);
    }
}
