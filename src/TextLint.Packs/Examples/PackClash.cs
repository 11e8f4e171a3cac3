using System.Buffers;
using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>Two rules that no text can suit at once.</summary>
/// <param name="Rule">The later one.</param>
/// <param name="Item">What of it.</param>
/// <param name="Other">The earlier one.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record PackClash(RuleDefinition Rule, RuleItem Item, RuleDefinition Other, string Message)
{
    private static readonly SearchValues<char> s_metacharacters = SearchValues.Create("\\^$.|?*+()[]{}");

    /// <summary>The clashes between rules: one writes back what another one changes, or they write one form in two ways. Only plain words are compared, patterns are not.</summary>
    public static ImmutableArray<PackClash> Find(IEnumerable<RuleDefinition> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var clashes = ImmutableArray.CreateBuilder<PackClash>();
        var known = new Dictionary<string, (RuleDefinition Rule, RuleItem Item)>(StringComparer.Ordinal);
        foreach (var rule in rules.Where(r => r.IsEnabled))
            foreach (var item in RuleItem.Of(rule).Where(IsPlain))
            {
                var wrong = Folding.Fold(item.Written.Value);
                if (known.TryGetValue(Folding.Fold(item.Preferred!), out var back) && Folding.Fold(back.Item.Preferred!) == wrong)
                    clashes.Add(new PackClash(rule, item, back.Rule, $"{rule.Name} writes {Show(item.Preferred!)} for {Show(item.Written.Value)}, and {back.Rule.Name} writes it back."));
                if (!known.TryGetValue(wrong, out var before)) known[wrong] = (rule, item);
                else if (before.Item.Preferred != item.Preferred && before.Rule.Pack != rule.Pack)
                    clashes.Add(new PackClash(rule, item, before.Rule, $"For {Show(item.Written.Value)} {rule.Name} writes {Show(item.Preferred!)}, and {before.Rule.Name} writes {Show(before.Item.Preferred!)}."));
            }
        return clashes.ToImmutable();
    }

    private static bool IsPlain(RuleItem item) =>
        item.Preferred is { Length: > 0 } && !string.Equals(item.Written.Value, item.Preferred, StringComparison.OrdinalIgnoreCase) && (item.IsLiteral || item.Written.Value.AsSpan().IndexOfAny(s_metacharacters) < 0);

    private static string Show(string text) => DiagnosticBag.Quote(text);
}
