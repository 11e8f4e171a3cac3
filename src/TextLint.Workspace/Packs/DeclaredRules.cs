using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TextLint.Analysis;
using TextLint.Packs.Rules;

namespace TextLint.Workspaces;

/// <summary>Declared rules made ready to run, with a key that is equal where the rules are.</summary>
/// <param name="Key">Empty for none.</param>
/// <param name="Catalog">The rules.</param>
internal sealed record DeclaredRules(string Key, IRuleCatalog Catalog)
{
    private static readonly ConditionalWeakTable<RuleDefinition, string> s_keys = [];
    private static long s_last;

    /// <summary>No rules.</summary>
    public static DeclaredRules None { get; } = new("", RuleCatalogs.Empty);

    /// <summary>The key of rules: a definition has one name for as long as it lives, and one that was read again is another one.</summary>
    public static string KeyOf(ImmutableArray<RuleDefinition> rules) =>
        string.Join(',', rules.Select(r => s_keys.GetValue(r, static _ => Interlocked.Increment(ref s_last).ToString("x", System.Globalization.CultureInfo.InvariantCulture))));
}
