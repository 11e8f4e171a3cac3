using System.Xml;
using TextLint.Analysis;

namespace TextLint.Cli.Renderers;

/// <summary>
/// <c>--format junit</c>: a suite for each article, a case for each finding. Errors and warnings fail, as with other linters; what is less is a case that passes and says it.
/// An article without findings is one case that passes.
/// </summary>
internal sealed class JUnitRenderer(TextWriter output) : IReportRenderer
{
    private const int LongestName = 200;

    // GitLab keeps one case for each class and name.
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private XmlWriter? _xml;

    public bool ShowsHints => false;

    public void Begin()
    {
        _xml = XmlText.Create(output);
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", "TextLint");
    }

    public void Render(FileReport report)
    {
        var xml = _xml!;
        var failures = report.Diagnostics.Count(IsFailure);
        WriteSuite(xml, report.Path, Math.Max(report.Diagnostics.Length, 1), failures, errors: 0);
        _names.Clear();
        if (report.Diagnostics.IsEmpty) WriteCase(xml, report, "no findings", null);
        foreach (var diagnostic in report.Diagnostics) WriteCase(xml, report, NameOf(diagnostic), diagnostic);
        xml.WriteEndElement();
        xml.Flush();
    }

    public void End(LintSummary summary)
    {
        if (summary.Faults.Count > 0) WriteFaults(_xml!, summary.Faults);
        _xml!.WriteEndElement();
        _xml.Dispose();
        output.WriteLine();
    }

    private static bool IsFailure(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    private static void WriteSuite(XmlWriter xml, string name, int tests, int failures, int errors)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlText.Clean(name));
        xml.WriteAttributeString("tests", XmlConvert.ToString(tests));
        xml.WriteAttributeString("failures", XmlConvert.ToString(failures));
        xml.WriteAttributeString("errors", XmlConvert.ToString(errors));
        xml.WriteAttributeString("skipped", "0");
        // The same articles give the same bytes, so nothing takes time.
        xml.WriteAttributeString("time", "0");
    }

    /// <summary>What could not be read has no suite of its own, and must not look as if all were well.</summary>
    private static void WriteFaults(XmlWriter xml, IReadOnlyList<string> faults)
    {
        WriteSuite(xml, "textlint", faults.Count, failures: 0, faults.Count);
        foreach (var fault in faults)
        {
            StartCase(xml, "textlint", fault);
            xml.WriteStartElement("error");
            xml.WriteAttributeString("message", XmlText.Clean(fault));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void StartCase(XmlWriter xml, string className, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlText.Clean(className));
        xml.WriteAttributeString("name", XmlText.Clean(name));
        xml.WriteAttributeString("time", "0");
    }

    private static void WriteCase(XmlWriter xml, FileReport report, string name, Diagnostic? diagnostic)
    {
        // A point in a class parts it from its package, so the ending is left out.
        StartCase(xml, Path.ChangeExtension(report.Path, null), name);
        if (diagnostic is not null) WriteOutcome(xml, report, diagnostic);
        xml.WriteEndElement();
    }

    private static void WriteOutcome(XmlWriter xml, FileReport report, Diagnostic diagnostic)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new TextRenderer(text, useColor: false, width: 0).Render(report, diagnostic);
        foreach (var fix in report.GetFixes(diagnostic)) text.WriteLine($"  fix: {fix.Title}");
        xml.WriteStartElement(IsFailure(diagnostic) ? "failure" : "system-out");
        if (IsFailure(diagnostic))
        {
            xml.WriteAttributeString("message", XmlText.Clean(diagnostic.Message));
            xml.WriteAttributeString("type", DiagnosticJson.SeverityWord(diagnostic.Severity));
        }
        xml.WriteString(XmlText.Clean(text.ToString()));
        xml.WriteEndElement();
    }

    private string NameOf(Diagnostic diagnostic)
    {
        var name = $"{diagnostic.Descriptor.Name}: {diagnostic.Message}";
        if (name.Length > LongestName) name = $"{name.AsSpan(0, LongestName)}…";
        var count = _names[name] = _names.GetValueOrDefault(name) + 1;
        return count == 1 ? name : $"{name} ({count})";
    }
}
