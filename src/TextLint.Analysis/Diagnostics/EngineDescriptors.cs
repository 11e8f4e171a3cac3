using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>What the engine itself reports.</summary>
public static class EngineDescriptors
{
    /// <summary>A rule threw; the others went on.</summary>
    public static DiagnosticDescriptor RuleFailure { get; } = new()
    {
        Id = "TL0001",
        Name = "rule-failure",
        Title = "A rule failed",
        MessageFormat = "The rule {0} failed on this text and was left out: {1}. The other rules ran. Please report it with the text, or switch the rule off.",
        Category = "Engine",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Family = RuleFamily.Engine,
    };

    /// <summary>A suppression that suppresses nothing.</summary>
    public static DiagnosticDescriptor UnusedSuppression { get; } = new()
    {
        Id = "TL0002",
        Name = "unused-suppression",
        Title = "Suppression without effect",
        MessageFormat = "This suppression of {0} suppresses nothing: delete it.",
        Category = "Engine",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Family = RuleFamily.Engine,
        IsUnnecessary = true,
    };

    /// <summary>A suppression that cannot be read, or gives no reason.</summary>
    public static DiagnosticDescriptor MalformedSuppression { get; } = new()
    {
        Id = "TL0003",
        Name = "malformed-suppression",
        Title = "Suppression that cannot be read",
        MessageFormat = "{0}",
        Category = "Engine",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Family = RuleFamily.Engine,
    };

    /// <summary>Markup past the limits of nesting or density.</summary>
    public static DiagnosticDescriptor ExcessiveNesting { get; } = new()
    {
        Id = "TL0004",
        Name = "excessive-nesting",
        Title = "Markup nested too deep",
        MessageFormat = "The markup here is nested or crowded beyond what can be read; it was read as plain text.",
        Category = "Engine",
        DefaultSeverity = DiagnosticSeverity.Info,
        Family = RuleFamily.Engine,
    };

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [RuleFailure, UnusedSuppression, MalformedSuppression, ExcessiveNesting];
}
