using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.Cli.Renderers;

/// <summary>What is to be said of one text.</summary>
/// <param name="Path">The path as people wrote it.</param>
/// <param name="Text">The text.</param>
/// <param name="Findings">The findings that are shown, in order.</param>
internal sealed record FileReport(string Path, SourceText Text, ImmutableArray<Finding> Findings)
{
    private readonly Dictionary<Diagnostic, Finding> _byDiagnostic = Findings.ToDictionary<Finding, Diagnostic>(f => f.Diagnostic, ReferenceEqualityComparer.Instance);

    /// <summary>Words of prose.</summary>
    public int Words { get; init; }

    /// <summary>The diagnostics of the findings.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [.. Findings.Select(f => f.Diagnostic)];

    /// <summary>The ways to resolve a finding.</summary>
    public ImmutableArray<CodeAction> GetFixes(Diagnostic diagnostic) => _byDiagnostic[diagnostic].Fixes;

    /// <summary>By what a finding is known after edits elsewhere: 32 hexadecimal digits.</summary>
    public string GetFingerprint(Diagnostic diagnostic) => _byDiagnostic[diagnostic].Fingerprint;

    /// <summary>The last line, from 0, that a span has something of: one that ends with a line break ends on the line before.</summary>
    public int GetLastLine(TextSpan span) => Text.GetLinePosition(Math.Max(span.Start, span.End - 1)).Line;

    /// <summary>The report with the findings from a severity on.</summary>
    public FileReport From(DiagnosticSeverity least) =>
        Findings.All(f => f.Diagnostic.Severity >= least) ? this : new FileReport(Path, Text, Findings.RemoveAll(f => f.Diagnostic.Severity < least)) { Words = Words };
}
