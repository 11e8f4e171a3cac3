using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Cli.Changes;
using TextLint.Cli.Renderers;
using TextLint.Cli.Vale;

namespace TextLint.Cli.Commands;

/// <summary>What a run was asked for.</summary>
/// <param name="Paths">Files, folders, globs, or - for standard input.</param>
/// <param name="ConfigurationFile">The one configuration file to use; null to look upward from each path.</param>
/// <param name="StdinPath">What standard input stands for; null for a fragment.</param>
internal sealed record LintSettings(IReadOnlyList<string> Paths, string? ConfigurationFile, string? StdinPath)
{
    /// <summary>What is printed, and where.</summary>
    public ImmutableArray<ReportTarget> Targets { get; init; } = [new("text", null)];

    /// <summary>Findings are not shown below; null for the format's own habit.</summary>
    public DiagnosticSeverity? MinSeverity { get; init; }

    /// <summary>What makes the run fail.</summary>
    public GateSettings Gate { get; init; } = new(null, null);

    /// <summary>Which changes findings have to do with; null for findings of the whole articles.</summary>
    public ChangeSource? Changes { get; init; }

    /// <summary>Full path of the baseline to use; null for the one that configuration says.</summary>
    public string? BaselineFile { get; init; }

    /// <summary>True to write the baseline anew.</summary>
    public bool UpdatesBaseline { get; init; }

    /// <summary>True where no article is no fault.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>True where what was found is kept for the next run.</summary>
    public bool UsesCache { get; init; }

    /// <summary>Full path of the folder in which it is kept; null for the one of this user.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>How many articles are worked on at once; null for as many as there are cores.</summary>
    public int? Jobs { get; init; }

    /// <summary>True where the words of the user's own list are known too.</summary>
    public bool UserWords { get; init; }

    /// <summary>What the flags of Vale ask for.</summary>
    public ValeSettings Vale { get; init; } = ValeSettings.None;

    /// <summary>True for a run that makes the index of names and so asks none.</summary>
    public bool IgnoresNameIndex { get; init; }

    /// <summary>True where Vale's formats are asked for.</summary>
    public bool IsVale => Targets.Any(t => ValeFlags.IsFormat(t.Format));
}
