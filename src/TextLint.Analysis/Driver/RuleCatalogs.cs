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
