using System.Collections.Immutable;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>One of the things that a rule looks for: a token, a wrong form, a variant of a term.</summary>
/// <param name="Written">As its file writes it.</param>
/// <param name="Preferred">What is right instead; null where the rule only says that it is wrong.</param>
/// <param name="IsLiteral">True for a text, false for a pattern.</param>
public sealed record RuleItem(YamlScalar Written, string? Preferred, bool IsLiteral)
{
    private static readonly string[] s_excuses = ["exceptions", "except-before", "except-after"];

    /// <summary>The items of a rule, in the order of its file; none of kinds of checks that have no such list.</summary>
    public static ImmutableArray<RuleItem> Of(RuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return (TextOf(rule.Body, "extends"), Find(rule.Body, KeyOf(rule))) switch
        {
            ("existence", YamlSequence tokens) => [.. tokens.Items.OfType<YamlScalar>().Where(t => !string.IsNullOrWhiteSpace(t.Value)).Select(t => new RuleItem(t, null, false))],
            ("existence", YamlScalar { IsNull: false } token) => [new RuleItem(token, null, false)],
            ("substitution", YamlMapping swap) => [.. swap.Entries.Where(e => e.Key.Value.Length > 0).Select(e => new RuleItem(e.Key, (e.Value as YamlScalar)?.Value, false))],
            ("terms", YamlSequence terms) => [.. terms.Items.OfType<YamlMapping>().SelectMany(OfTerm)],
            _ => [],
        };
    }

    /// <summary>The keys of a rule that looks for this item alone.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="isExcused">True to keep what excuses a match.</param>
    public YamlMapping Alone(RuleDefinition rule, bool isExcused)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var key = KeyOf(rule);
        var entries = rule.Body.Entries.Where(e => isExcused || !s_excuses.Contains(e.Key.Value)).Select(e => e.Key.Value == key ? e with { Value = Only(e.Value, isExcused) } : e);
        return new YamlMapping([.. entries], rule.Body.Span);
    }

    private YamlNode Only(YamlNode list, bool isExcused) => list switch
    {
        YamlMapping swap => new YamlMapping([.. swap.Entries.Where(e => ReferenceEquals(e.Key, Written))], swap.Span),
        YamlSequence { Items: [YamlMapping, ..] } terms => new YamlSequence([.. terms.Items.OfType<YamlMapping>().Where(t => OfTerm(t).Any(i => ReferenceEquals(i.Written, Written))).Select(t => OnlyVariant(t, isExcused))], terms.IsFlow, terms.Span),
        _ => new YamlSequence([Written], true, list.Span),
    };

    private YamlMapping OnlyVariant(YamlMapping term, bool isExcused) => new(
        [.. term.Entries.Where(e => isExcused || !s_excuses.Contains(e.Key.Value)).Select(e => e.Key.Value == "variants" ? e with { Value = new YamlSequence([Written], true, e.Value.Span) } : e)],
        term.Span);

    private static IEnumerable<RuleItem> OfTerm(YamlMapping term)
    {
        var prefer = TextOf(term, "prefer");
        var variants = Find(term, "variants") switch { YamlSequence list => list.Items.OfType<YamlScalar>(), YamlScalar { IsNull: false } one => [one], _ => [] };
        return variants.Select(v => new RuleItem(v, prefer, true));
    }

    private static string KeyOf(RuleDefinition rule) => TextOf(rule.Body, "extends") switch { "substitution" => "swap", "terms" => "terms", _ => "tokens" };

    private static YamlNode? Find(YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;

    private static string? TextOf(YamlMapping mapping, string key) => (Find(mapping, key) as YamlScalar)?.Value;
}
