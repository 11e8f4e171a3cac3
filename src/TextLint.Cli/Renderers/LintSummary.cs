using TextLint.Analysis;

namespace TextLint.Cli.Renderers;

/// <summary>Counts over a whole run, of what one format shows.</summary>
internal sealed class LintSummary
{
    private readonly int[] _bySeverity = new int[4];

    /// <summary>Texts that were read.</summary>
    public int Files { get; private set; }

    /// <summary>Words of prose in them.</summary>
    public long Words { get; private set; }

    /// <summary>Shown findings.</summary>
    public int Findings => _bySeverity.Sum();

    /// <summary>Of the shown findings, those that a safe fix resolves.</summary>
    public int Fixable { get; private set; }

    /// <summary>Findings that are not shown because the baseline has them.</summary>
    public int Baselined { get; set; }

    /// <summary>What could not be read or done, a line each.</summary>
    public IReadOnlyList<string> Faults { get; set; } = [];

    /// <summary>Shown findings of one severity.</summary>
    public int Count(DiagnosticSeverity severity) => _bySeverity[(int)severity];

    public void Add(FileReport report)
    {
        Files++;
        Words += report.Words;
        foreach (var finding in report.Findings)
        {
            _bySeverity[(int)finding.Diagnostic.Severity]++;
            if (finding.IsFixable) Fixable++;
        }
    }
}
