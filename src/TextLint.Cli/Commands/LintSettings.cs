using TextLint.Analysis;
using TextLint.Cli.Vale;

namespace TextLint.Cli.Commands;

/// <summary>What a run was asked for.</summary>
/// <param name="Paths">Files, folders, globs, or - for standard input.</param>
/// <param name="ConfigurationFile">The one configuration file to use; null to look upward from each path.</param>
/// <param name="StdinPath">What standard input stands for; null for a fragment.</param>
/// <param name="Format">How to print.</param>
/// <param name="FailOn">Findings from here on make the run fail; null for none.</param>
/// <param name="MinSeverity">Findings below are not shown; null for the format's own habit.</param>
internal sealed record LintSettings(
    IReadOnlyList<string> Paths,
    string? ConfigurationFile,
    string? StdinPath,
    string Format,
    DiagnosticSeverity? FailOn,
    DiagnosticSeverity? MinSeverity)
{
    /// <summary>True where the words of the user's own list are known too.</summary>
    public bool UserWords { get; init; }

    /// <summary>What the flags of Vale ask for.</summary>
    public ValeSettings Vale { get; init; } = ValeSettings.None;

    /// <summary>True for a run that makes the index of names and so asks none.</summary>
    public bool IgnoresNameIndex { get; init; }
}
