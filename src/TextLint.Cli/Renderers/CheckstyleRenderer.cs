using System.Xml;
using TextLint.Analysis;

namespace TextLint.Cli.Renderers;

/// <summary><c>--format checkstyle</c>: the XML that Checkstyle prints and that Jenkins, reviewdog and others read.</summary>
internal sealed class CheckstyleRenderer(TextWriter output) : IReportRenderer
{
    private XmlWriter? _xml;

    public bool ShowsHints => false;

    public void Begin()
    {
        _xml = XmlText.Create(output);
        _xml.WriteStartElement("checkstyle");
        _xml.WriteAttributeString("version", "4.3");
    }

    public void Render(FileReport report)
    {
        _xml!.WriteStartElement("file");
        _xml.WriteAttributeString("name", XmlText.Clean(report.Path));
        foreach (var diagnostic in report.Diagnostics) Write(_xml, report, diagnostic);
        _xml.WriteEndElement();
        _xml.Flush();
    }

    public void End(LintSummary summary)
    {
        _xml!.WriteEndElement();
        _xml.Dispose();
        output.WriteLine();
    }

    private static void Write(XmlWriter xml, FileReport report, Diagnostic diagnostic)
    {
        var at = report.Text.GetLinePosition(diagnostic.Span.Start);
        xml.WriteStartElement("error");
        xml.WriteAttributeString("line", XmlConvert.ToString(at.Line + 1));
        xml.WriteAttributeString("column", XmlConvert.ToString(at.Character + 1));
        xml.WriteAttributeString("severity", SeverityOf(diagnostic.Severity));
        xml.WriteAttributeString("message", XmlText.Clean(OtherArticles.AppendTo(diagnostic)));
        // Readers of this format take what stands before the last point for the category.
        xml.WriteAttributeString("source", XmlText.Clean($"textlint.{diagnostic.Descriptor.Category.ToLowerInvariant()}.{diagnostic.Descriptor.Name}"));
        xml.WriteEndElement();
    }

    private static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
