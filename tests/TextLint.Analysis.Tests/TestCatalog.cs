using System.Collections.Immutable;

namespace TextLint.Analysis.Tests;

/// <summary>A catalog of the rules that a test brings.</summary>
internal sealed class TestCatalog(params DiagnosticAnalyzer[] analyzers) : IRuleCatalog
{
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. analyzers];

    public ImmutableArray<CodeFixProvider> CodeFixProviders { get; init; } = [];

    public ImmutableArray<DiagnosticDescriptor> Descriptors => [.. EngineDescriptors.All, .. Analyzers.SelectMany(a => a.SupportedDiagnostics)];

    public DiagnosticDescriptor? Find(string idOrName) =>
        Descriptors.FirstOrDefault(d => d.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || d.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));

    public string? GetPage(DiagnosticDescriptor descriptor) => null;
}
