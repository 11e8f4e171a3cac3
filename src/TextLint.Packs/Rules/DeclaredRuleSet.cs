using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Packs.Rules;

/// <summary>
/// The declared rules that hold together, made ready to run: one analyzer for all of them, so that the terms of all packs are matched in one pass. Immutable; safe for concurrent use.
/// </summary>
public sealed class DeclaredRuleSet : IRuleCatalog
{
    private readonly Dictionary<string, DiagnosticDescriptor> _byName = new(StringComparer.OrdinalIgnoreCase);

    private DeclaredRuleSet(ImmutableArray<RuleDefinition> rules, DeclaredRuleOptions options)
    {
        Rules = [.. rules.OrderBy(r => r.Name, StringComparer.Ordinal).DistinctBy(r => r.Name)];
        var shared = new SharedPatterns(options);
        var declared = ImmutableArray.CreateRange(Rules, rule => new DeclaredRule(rule, CreateDescriptor(rule), shared));
        Descriptors = [.. declared.Select(r => r.Descriptor)];
        foreach (var descriptor in Descriptors) _byName[descriptor.Id] = descriptor;
        Analyzers = declared.IsEmpty ? [] : [new DeclaredAnalyzer(declared, options.Scopes)];
    }

    /// <summary>The rules, by name.</summary>
    public ImmutableArray<RuleDefinition> Rules { get; }

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <inheritdoc/>
    public ImmutableArray<CodeFixProvider> CodeFixProviders => [];

    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>A set of rules; of two with one name the first.</summary>
    public static DeclaredRuleSet Create(ImmutableArray<RuleDefinition> rules, DeclaredRuleOptions? options = null) => new(rules, options ?? new DeclaredRuleOptions());

    /// <inheritdoc/>
    public DiagnosticDescriptor? Find(string idOrName) => _byName.GetValueOrDefault(idOrName);

    /// <inheritdoc/>
    public string? GetPage(DiagnosticDescriptor descriptor) => null;

    private static DiagnosticDescriptor CreateDescriptor(RuleDefinition rule) => new()
    {
        Id = rule.Name,
        Name = rule.Name,
        Title = rule.Description ?? MessageText.Format(rule.Message, "…", "…"),
        MessageFormat = "{0}",
        Category = rule.Pack,
        DefaultSeverity = rule.Level,
        Family = RuleFamily.Style,
        IsEnabledByDefault = rule.IsEnabled,
        InQuotations = rule.Dialect == RuleDialect.Vale ? QuotationTreatment.Checked : rule.Quotations,
        IsDeclared = true,
        ValeComments = rule.Dialect != RuleDialect.Vale ? ValeCommentReach.None : rule.Scopes.Any(s => s.Reach == ScopeReach.Raw) ? ValeCommentReach.File : ValeCommentReach.Place,
        Link = rule.Link,
    };
}
