using System.Collections.Immutable;
using System.Xml.Linq;
using CsCheck;
using TextLint.Analysis;
using TextLint.Cli.Renderers;

namespace TextLint.Cli.Tests.Renderers;

/// <summary>JUnit and Checkstyle: what any reader of XML finds in them, whatever the articles say.</summary>
public sealed class XmlFormatTests
{
    private const string Faulty = "The ferry stops in May, and\u00A0 nobody was asked about  it at all.\n\n\nSzymborsky said so.";

    [Fact]
    public void What_XML_has_no_place_for_is_replaced()
    {
        XmlText.Clean("The ferry\t\r\n").Should().Be("The ferry\t\r\n");
        XmlText.Clean("a\u0001b\0c\u001Fd\u000B\uFFFE\uFFFF").Should().Be("a\uFFFDb\uFFFDc\uFFFDd\uFFFD\uFFFD\uFFFD");
        XmlText.Clean("\uD83D\uDE00 \uD83D \uDE00 \uDE00\uD83D").Should().Be("\uD83D\uDE00 \uFFFD \uFFFD \uFFFD\uFFFD");
    }

    [Fact]
    public void Junit_fails_errors_and_warnings_and_shows_the_rest()
    {
        var report = Reports.Of("drafts/v1.2/ferry.txt", Faulty);
        var suite = XDocument.Parse(Reports.Print(o => new JUnitRenderer(o), report, Reports.Of("clean.txt", "The ferry stops in May.\n"))).Root!.Elements("testsuite").ToArray();
        suite.Select(s => (s.Attribute("name")!.Value, s.Attribute("tests")!.Value, s.Attribute("failures")!.Value)).Should().Equal(
            ("drafts/v1.2/ferry.txt", $"{report.Diagnostics.Length}", $"{report.Diagnostics.Count(d => d.Severity >= DiagnosticSeverity.Warning)}"), ("clean.txt", "1", "0"));
        var cases = suite[0].Elements("testcase").ToArray();
        cases.Should().OnlyContain(c => c.Attribute("classname")!.Value == "drafts/v1.2/ferry" && c.Attribute("time")!.Value == "0");
        cases.Count(c => c.Element("failure") is not null).Should().BePositive().And.BeLessThan(cases.Length);
        cases.Should().OnlyContain(c => (c.Element("failure") ?? c.Element("system-out"))!.Value.StartsWith("drafts/v1.2/ferry.txt:", StringComparison.Ordinal));
        suite[1].Elements().Should().ContainSingle().Which.HasElements.Should().BeFalse();
    }

    [Fact]
    public void Junit_gives_cases_alike_names_of_their_own()
    {
        var cases = XDocument.Parse(Reports.Print(o => new JUnitRenderer(o), Reports.Create("a.txt", "one two three", "The same.", 3))).Descendants("testcase");
        cases.Select(c => c.Attribute("name")!.Value).Should().Equal("unintroduced-name: The same.", "unintroduced-name: The same. (2)", "unintroduced-name: The same. (3)");
    }

    [Fact]
    public void Junit_has_an_error_for_what_could_not_be_read()
    {
        using var output = new StringWriter();
        var renderer = new JUnitRenderer(output);
        renderer.Begin();
        renderer.End(new LintSummary { Faults = ["there is no file or folder \"none\u0001.txt\""] });
        var suite = XDocument.Parse(output.ToString()).Root!.Elements("testsuite").Should().ContainSingle().Subject;
        (suite.Attribute("errors")!.Value, suite.Attribute("failures")!.Value).Should().Be(("1", "0"));
        suite.Element("testcase")!.Element("error")!.Attribute("message")!.Value.Should().Be("there is no file or folder \"none\uFFFD.txt\"");
    }

    [Fact]
    public void Checkstyle_says_place_severity_message_and_the_category_before_the_rule()
    {
        var file = XDocument.Parse(Reports.Print(o => new CheckstyleRenderer(o), Reports.Of("ferry.txt", Faulty))).Root!.Element("file")!;
        file.Attribute("name")!.Value.Should().Be("ferry.txt");
        var first = file.Elements("error").First();
        (first.Attribute("line")!.Value, first.Attribute("column")!.Value, first.Attribute("severity")!.Value, first.Attribute("source")!.Value).Should().Be(("1", "28", "warning", "textlint.typos.double-space"));
    }

    [Fact]
    public void Any_words_come_back_from_junit() => Reports.HostileReports.Sample(reports =>
    {
        var root = XDocument.Parse(Reports.Print(o => new JUnitRenderer(o), reports)).Root!;
        root.Elements("testsuite").Select(s => s.Attribute("name")!.Value).Should().Equal(reports.Select(r => XmlText.Clean(r.Path)));
        root.Descendants("failure").Select(f => f.Attribute("message")!.Value).Should().Equal(Failures(reports).Select(d => XmlText.Clean(d.Message)));
        foreach (var suite in root.Elements("testsuite")) suite.Elements("testcase").Select(c => c.Attribute("name")!.Value).Should().OnlyHaveUniqueItems();
    });

    [Fact]
    public void Any_words_come_back_from_checkstyle() => Reports.HostileReports.Sample(reports =>
    {
        var root = XDocument.Parse(Reports.Print(o => new CheckstyleRenderer(o), reports)).Root!;
        root.Elements("file").Select(f => f.Attribute("name")!.Value).Should().Equal(reports.Select(r => XmlText.Clean(r.Path)));
        root.Descendants("error").Select(f => f.Attribute("message")!.Value).Should().Equal(reports.SelectMany(r => r.Diagnostics).Select(d => XmlText.Clean(OtherArticles.AppendTo(d))));
    });

    private static IEnumerable<Diagnostic> Failures(ImmutableArray<FileReport> reports) => reports.SelectMany(r => r.Diagnostics).Where(d => d.Severity >= DiagnosticSeverity.Warning);
}
