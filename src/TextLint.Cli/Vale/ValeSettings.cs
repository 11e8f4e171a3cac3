using TextLint.Analysis;
using TextLint.Packs.Vale;

namespace TextLint.Cli.Vale;

/// <summary>What the flags of Vale ask for.</summary>
internal sealed record ValeSettings
{
    /// <summary>Nothing.</summary>
    public static ValeSettings None { get; } = new();

    /// <summary>Rules below this do not run; null for what the configuration says.</summary>
    public DiagnosticSeverity? MinLevel { get; init; }

    /// <summary>The rules that run; null for all.</summary>
    public RuleFilter? Filter { get; init; }

    /// <summary>The files that are read; null for all.</summary>
    public string? Glob { get; init; }

    /// <summary>True where all files are read as plain text.</summary>
    public bool IgnoresSyntax { get; init; }

    /// <summary>True where findings do not make the run fail.</summary>
    public bool NeverFails { get; init; }
}
