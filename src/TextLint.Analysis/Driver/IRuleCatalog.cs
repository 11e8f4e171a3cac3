using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>Every rule there is: analyzers, fixes, descriptors and pages. Packs see rules through this and name them by id.</summary>
public interface IRuleCatalog
{
    /// <summary>All analyzers, in the order of their ids.</summary>
    ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <summary>All code fix providers.</summary>
    ImmutableArray<CodeFixProvider> CodeFixProviders { get; }

    /// <summary>All descriptors, the engine's included, in the order of their ids.</summary>
    ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The rule with this id or name, letter case aside; null where there is none.</summary>
    DiagnosticDescriptor? Find(string idOrName);

    /// <summary>The Markdown page of a rule; null where there is none.</summary>
    string? GetPage(DiagnosticDescriptor descriptor);
}
