using System.Text.Json;
using TextLint.Analysis;
using TextLint.Workspaces;

namespace TextLint.EndToEnd.Tests.LanguageServer;

/// <summary>What the engine says of a text in this process, for a scenario to compare the server's answers with.</summary>
internal static class EngineExpectations
{
    /// <summary>JSON with the document's <c>uri</c>, <c>languageId</c> and <c>text</c>, its <c>findings</c> in UTF-16 offsets, and its <c>fixed</c> text.</summary>
    public static string For(string name, string text)
    {
        // A folder that is not there has no configuration of its own.
        var path = Path.Combine(Path.GetTempPath(), "textlint-nowhere", name);
        var snapshot = WorkspaceFactory.Create().OpenDocument(path, text).Current;
        var findings = snapshot.GetDiagnostics();
        findings.Should().NotBeEmpty("an article without findings would compare nothing");
        return JsonSerializer.Serialize(new
        {
            uri = new Uri(path).AbsoluteUri,
            languageId = name.EndsWith(".md", StringComparison.Ordinal) ? "markdown" : "plaintext",
            text,
            findings = findings.Select(Describe),
            @fixed = snapshot.FixAll(),
        });
    }

    private static object Describe(Diagnostic diagnostic) => new
    {
        id = diagnostic.Id,
        severity = 4 - (int)diagnostic.Severity,
        message = diagnostic.Message,
        start = diagnostic.Span.Start,
        end = diagnostic.Span.End,
        related = diagnostic.Related.Select(r => new { start = r.Span.Start, end = r.Span.End, message = r.Message }),
    };
}
