using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules;

/// <summary>Every rule that ships. The lists are made from the folders at each build.</summary>
public sealed partial class RuleCatalog : IRuleCatalog
{
    private readonly FrozenDictionary<string, DiagnosticDescriptor> _byName;

    private RuleCatalog()
    {
        Analyzers = [.. CreateAnalyzers().OrderBy(a => a.SupportedDiagnostics[0].Id, StringComparer.Ordinal)];
        CodeFixProviders = CreateCodeFixProviders();
        Descriptors = [.. EngineDescriptors.All.Concat(Analyzers.SelectMany(a => a.SupportedDiagnostics)).OrderBy(d => d.Id, StringComparer.Ordinal)];
        _byName = Descriptors.SelectMany(d => new[] { (Key: d.Id, d), (Key: d.Name, d) })
            .ToFrozenDictionary(p => p.Key, p => p.d, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The one catalog; it has no state.</summary>
    public static RuleCatalog Instance { get; } = new();

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <inheritdoc/>
    public ImmutableArray<CodeFixProvider> CodeFixProviders { get; }

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <inheritdoc/>
    public DiagnosticDescriptor? Find(string idOrName) => _byName.GetValueOrDefault(idOrName);

    /// <inheritdoc/>
    public string? GetPage(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        using var stream = typeof(RuleCatalog).Assembly.GetManifestResourceStream($"pages/{FolderOf(descriptor)}.md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The folder of a rule: its name in Pascal case.</summary>
    public static string FolderOf(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return string.Concat(descriptor.Name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
    }
}
