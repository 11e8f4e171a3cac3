using System.Collections.Immutable;

namespace TextLint.Packs.Rules;

/// <summary>A check with where it looks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">What it does.</param>
/// <param name="Scopes">Where it looks: any of these.</param>
/// <param name="InHeadlines">True for headlines alone, false for all but headlines.</param>
internal sealed record CheckEntry(DeclaredRule Rule, RuleCheck Check, ImmutableArray<ScopeSelector> Scopes, bool? InHeadlines)
{
    private static readonly string[] s_headline = ["headline"];

    /// <summary>True where findings are known only when the whole file was read.</summary>
    public bool WaitsForFile => Check.NeedsFile || Rule.Definition.Limit > 0;

    /// <summary>True where it looks at text of these words.</summary>
    public bool LooksAt(ScopeTags tags)
    {
        if (InHeadlines is { } only && tags.HasAll(s_headline) != only) return false;
        foreach (var scope in Scopes)
            if (scope.Matches(tags)) return true;
        return false;
    }
}
