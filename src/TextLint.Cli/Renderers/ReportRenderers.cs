using TextLint.Cli.Renderers.Html;
using TextLint.Cli.Vale;
using TextLint.Workspaces;

namespace TextLint.Cli.Renderers;

/// <summary>The formats by name.</summary>
internal static class ReportRenderers
{
    public static IReadOnlyList<string> Names { get; } = ["text", "line", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "rdjsonl", "markdown", "html", "vale", "vale-json"];

    public static IReportRenderer Create(string format, Terminal terminal) => format switch
    {
        "line" => new LineRenderer(terminal.Out),
        "json" => new JsonRenderer(terminal.Out),
        "jsonl" => new JsonLinesRenderer(terminal.Out),
        "sarif" => new SarifRenderer(terminal.Out, EngineCatalog.Instance, ProductVersion.Text),
        "github" => new GitHubRenderer(terminal.Out),
        "gitlab" => new GitLabRenderer(terminal.Out),
        "junit" => new JUnitRenderer(terminal.Out),
        "checkstyle" => new CheckstyleRenderer(terminal.Out),
        "rdjson" => new ReviewdogRenderer(terminal.Out),
        "rdjsonl" => new ReviewdogLinesRenderer(terminal.Out),
        "markdown" => new MarkdownRenderer(terminal.Out),
        "html" => new HtmlRenderer(terminal.Out, ProductVersion.Text),
        "vale" => new ValeLineRenderer(terminal.Out),
        "vale-json" => new ValeJsonRenderer(terminal.Out),
        _ => new TextRenderer(terminal.Out, terminal.UseColor, terminal.Width),
    };
}
