using System.Collections.Frozen;
using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Rules;

namespace TextLint.Workspaces;

/// <summary>The packs that one configuration file can speak of: those it names, and those that what it extends brings.</summary>
/// <param name="packs">The packs, each once, what is extended before what extends it.</param>
internal sealed class PackScope(ImmutableArray<LoadedPack> packs)
{
    private readonly FrozenDictionary<string, DiagnosticDescriptor> _rules =
        packs.SelectMany(p => p.Definitions).DistinctBy(d => d.Name).ToFrozenDictionary(d => d.Name, Describe, StringComparer.OrdinalIgnoreCase);

    /// <summary>No packs.</summary>
    public static PackScope Empty { get; } = new([]);

    /// <summary>The packs.</summary>
    public ImmutableArray<LoadedPack> Packs => packs;

    /// <summary>Names of all packs and rules, for did-you-mean.</summary>
    public IEnumerable<string> Names => packs.Select(p => p.Name).Concat(packs.SelectMany(p => p.Rules).Select(r => r.Name));

    /// <summary>A rule by its full name; null for one that is not there or has faults.</summary>
    public DiagnosticDescriptor? Find(string name) => _rules.GetValueOrDefault(name);

    /// <summary>The rules of a pack that are on where nothing is said; null where there is no such pack.</summary>
    /// <remarks>What a pack ships switched off, for its facts are not confirmed, is switched on by its own name only.</remarks>
    public ImmutableArray<DiagnosticDescriptor>? FindPack(string name) => packs.Any(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ? [.. _rules.Values.Where(d => d.Category.Equals(name, StringComparison.OrdinalIgnoreCase) && d.IsEnabledByDefault)]
        : null;

    /// <summary>True for the name of a rule that is there and does not hold, about which enough was said.</summary>
    public bool IsLeftOut(string name) => packs.SelectMany(p => p.Rules).Any(r => r.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What configuration needs of a rule; the engine's own descriptor has the same id.</summary>
    private static DiagnosticDescriptor Describe(RuleDefinition rule) => new()
    {
        Id = rule.Name,
        Name = rule.Name,
        Title = rule.Description ?? rule.Message,
        MessageFormat = "{0}",
        Category = rule.Pack,
        DefaultSeverity = rule.Level,
        IsEnabledByDefault = rule.IsEnabled,
        IsDeclared = true,
    };
}
