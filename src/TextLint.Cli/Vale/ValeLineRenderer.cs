using TextLint.Cli.Renderers;

namespace TextLint.Cli.Vale;

/// <summary><c>--format vale</c>: <c>path:line:column:Check:message</c>, with columns in code points.</summary>
internal sealed class ValeLineRenderer(TextWriter output) : IReportRenderer
{
    public bool ShowsHints => false;

    public void Begin()
    {
    }

    public void Render(FileReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var place = ValePlace.Of(report.Text, diagnostic.Span);
            output.WriteLine($"{report.Path}:{place.Line}:{place.Column}:{ValeWords.CheckOf(diagnostic.Descriptor)}:{diagnostic.Message.ReplaceLineEndings(" ")}");
        }
    }

    public void End(LintSummary summary)
    {
    }
}
