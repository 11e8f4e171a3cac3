using TextLint.Analysis;

namespace TextLint.Cli.Renderers;

/// <summary>Counts over a whole run.</summary>
internal sealed class LintSummary
{
    private readonly int[] _bySeverity = new int[4];

    /// <summary>Texts that were read.</summary>
    public int Files { get; private set; }

    /// <summary>Shown findings.</summary>
    public int Findings => _bySeverity.Sum();

    /// <summary>Of the shown findings, those that a safe fix resolves.</summary>
    public int Fixable { get; private set; }

    /// <summary>Inputs or configuration files that could not be read.</summary>
    public int Faults { get; set; }

    /// <summary>Shown findings of one severity.</summary>
    public int Count(DiagnosticSeverity severity) => _bySeverity[(int)severity];

    /// <summary>True where a shown finding is at or above a severity.</summary>
    public bool Reaches(DiagnosticSeverity severity) => _bySeverity.AsSpan((int)severity).ContainsAnyExcept(0);

    public void Add(FileReport report)
    {
        Files++;
        foreach (var diagnostic in report.Diagnostics)
        {
            _bySeverity[(int)diagnostic.Severity]++;
            if (report.GetFixes(diagnostic).Any(f => f.Applicability == FixApplicability.Safe)) Fixable++;
        }
    }
}
