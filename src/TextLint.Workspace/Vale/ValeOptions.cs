using TextLint.Analysis;
using TextLint.Packs.Vale;

namespace TextLint.Workspaces;

/// <summary>What a caller narrows the rules of Vale styles to, as the flags of Vale do.</summary>
public sealed record ValeOptions
{
    /// <summary>Nothing is narrowed.</summary>
    public static ValeOptions None { get; } = new();

    /// <summary>Rules below this do not run; null for what the configuration says.</summary>
    public DiagnosticSeverity? MinLevel { get; init; }

    /// <summary>Only the rules that it takes run; null for all.</summary>
    public RuleFilter? Filter { get; init; }
}
