using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using TextLint.Analysis;
using TextLint.Cli.Renderers;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Cli.Tests.Renderers;

/// <summary>Reports for renderers: of real findings, and of findings whose words are as hostile as they come.</summary>
internal static class Reports
{
    private static readonly string[] s_pieces =
    [
        "\uD800", "\uDC00", "😀", "\0", "\u0001", "\u001B[31m", "\uFFFE", "\uFFFF", "\u202E", "\u2028", "\r\n", "\n", "\r", "\t", " ", "]]>", "<!--", "</script>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "&amp;", "&", "<", ">", "\"", "'", "`", "|", "@everyone", "#12", "GH-7", "https://example.org/a_b", "www.example.org", "[a](b)", "![a](b)", "**", "__", "~~~", "# ", "- ", "1. ", "---", "===", "$a$", "{{x}}",
        "שלום", "مرحبا", "é", "e\u0301", "中", "Halvorsen", "ferry", "NTO",
    ];

    /// <summary>Texts that mean something to some reader of some format.</summary>
    public static Gen<string> Hostile { get; } =
        Gen.OneOf(Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]), Gen.String[0, 4]).Array[0, 30].Select(string.Concat);

    /// <summary>Reports of one to three articles with up to six findings each, whose paths, texts and messages are hostile.</summary>
    public static Gen<ImmutableArray<FileReport>> HostileReports { get; } =
        Gen.Select(Hostile, Hostile, Hostile, Gen.Int[0, 6]).Array[1, 3].Select(files => files.Select((f, i) => Create($"{i}{f.Item1}.md", f.Item2, f.Item3, f.Item4)).ToImmutableArray());

    /// <summary>A report of what the rules find in a text, without hints.</summary>
    public static FileReport Of(string path, string text)
    {
        var article = WorkspaceFactory.Create().Check(Path.GetFullPath(path), text)!;
        return new FileReport(path, article.Text, article.Findings) { Words = article.Words }.From(DiagnosticSeverity.Info);
    }

    /// <summary>A report of a text with some findings at the same rule and message, all over the text.</summary>
    public static FileReport Create(string path, string text, string message, int findings) =>
        new(path, SourceText.From(text), [.. Enumerable.Range(0, findings).Select(i => new Finding(Diagnostic(text, message, i, findings), i.ToString("x32", CultureInfo.InvariantCulture), []))]) { Words = text.Length / 6 };

    /// <summary>What a renderer makes of reports.</summary>
    public static string Print(Func<TextWriter, IReportRenderer> create, params IReadOnlyCollection<FileReport> reports)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var (renderer, summary) = (create(output), new LintSummary());
        renderer.Begin();
        foreach (var report in reports)
        {
            summary.Add(report);
            renderer.Render(report);
        }
        renderer.End(summary);
        return output.ToString();
    }

    private static Diagnostic Diagnostic(string text, string message, int index, int of)
    {
        var (start, end) = (text.Length * index / of, text.Length * (index + 1) / of);
        return new Diagnostic
        {
            Descriptor = EngineCatalog.Instance.Find("unintroduced-name")!,
            Severity = (DiagnosticSeverity)(index % 4),
            Span = TextSpan.FromBounds(start, end),
            Message = message,
            Related = [new RelatedLocation(TextSpan.FromBounds(0, start), message), RelatedLocation.InArticle(message, 3, message)],
        };
    }
}
