using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.LanguageServer.Hosting;

/// <summary>A few rules with known habits, so that the tests of the server do not change when a rule of the product does.</summary>
public sealed class TestCatalog : IRuleCatalog
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new WordAnalyzer(), new SlowAnalyzer(), new UnknownWordAnalyzer()];

    /// <inheritdoc/>
    public ImmutableArray<CodeFixProvider> CodeFixProviders { get; } = [new WordCodeFixProvider()];

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [.. Analyzers.SelectMany(a => a.SupportedDiagnostics)];

    /// <inheritdoc/>
    public DiagnosticDescriptor? Find(string idOrName) =>
        Descriptors.FirstOrDefault(d => string.Equals(d.Id, idOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(d.Name, idOrName, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public string? GetPage(DiagnosticDescriptor descriptor) => null;
}
