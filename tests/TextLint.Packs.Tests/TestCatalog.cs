using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Packs.Tests;

/// <summary>A catalog of two rules: packs see rules by name and id only.</summary>
internal sealed class TestCatalog : IRuleCatalog
{
    public static TestCatalog Instance { get; } = new();

    public ImmutableArray<DiagnosticAnalyzer> Analyzers => [];

    public ImmutableArray<CodeFixProvider> CodeFixProviders => [];

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Create("TL1010", "double-space"), Create("TL3002", "unintroduced-name")];

    public DiagnosticDescriptor? Find(string idOrName) =>
        Descriptors.FirstOrDefault(d => idOrName.Equals(d.Id, StringComparison.OrdinalIgnoreCase) || idOrName.Equals(d.Name, StringComparison.OrdinalIgnoreCase));

    public string? GetPage(DiagnosticDescriptor descriptor) => null;

    private static DiagnosticDescriptor Create(string id, string name) => new()
    {
        Id = id,
        Name = name,
        Title = name,
        MessageFormat = name,
        Category = "Tests",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };
}
