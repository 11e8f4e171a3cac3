using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>Catalogs made of nothing, or of two.</summary>
public static class RuleCatalogs
{
    /// <summary>The catalog without a rule.</summary>
    public static IRuleCatalog Empty { get; } = new EmptyCatalog();

    /// <summary>The rules of both; where both have one with a name, the first one's.</summary>
    public static IRuleCatalog Join(IRuleCatalog first, IRuleCatalog second) =>
        ReferenceEquals(second, Empty) ? first : ReferenceEquals(first, Empty) ? second : new JoinedCatalog(first, second);

    /// <summary>Some rules of a catalog, with their fixes; an analyzer that makes other findings too makes them still.</summary>
    public static IRuleCatalog Select(IRuleCatalog catalog, IEnumerable<DiagnosticDescriptor> rules)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new SelectedCatalog(catalog, [.. rules]);
    }

    private sealed class SelectedCatalog(IRuleCatalog catalog, ImmutableArray<DiagnosticDescriptor> rules) : IRuleCatalog
    {
        public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. catalog.Analyzers.Where(a => a.SupportedDiagnostics.Any(rules.Contains))];

        public ImmutableArray<CodeFixProvider> CodeFixProviders { get; } = [.. catalog.CodeFixProviders.Where(p => rules.Any(r => p.FixableDiagnosticIds.Contains(r.Id)))];

        public ImmutableArray<DiagnosticDescriptor> Descriptors => rules;

        public DiagnosticDescriptor? Find(string idOrName) => catalog.Find(idOrName) is { } found && rules.Contains(found) ? found : null;

        public string? GetPage(DiagnosticDescriptor descriptor) => catalog.GetPage(descriptor);
    }

    private sealed class EmptyCatalog : IRuleCatalog
    {
        public ImmutableArray<DiagnosticAnalyzer> Analyzers => [];

        public ImmutableArray<CodeFixProvider> CodeFixProviders => [];

        public ImmutableArray<DiagnosticDescriptor> Descriptors => [];

        public DiagnosticDescriptor? Find(string idOrName) => null;

        public string? GetPage(DiagnosticDescriptor descriptor) => null;
    }

    private sealed class JoinedCatalog(IRuleCatalog first, IRuleCatalog second) : IRuleCatalog
    {
        public ImmutableArray<DiagnosticAnalyzer> Analyzers => first.Analyzers.AddRange(second.Analyzers);

        public ImmutableArray<CodeFixProvider> CodeFixProviders => first.CodeFixProviders.AddRange(second.CodeFixProviders);

        public ImmutableArray<DiagnosticDescriptor> Descriptors => first.Descriptors.AddRange(second.Descriptors);

        public DiagnosticDescriptor? Find(string idOrName) => first.Find(idOrName) ?? second.Find(idOrName);

        public string? GetPage(DiagnosticDescriptor descriptor) => first.GetPage(descriptor) ?? second.GetPage(descriptor);
    }
}
