using System.Collections.Immutable;

namespace TextLint.Packs.Rules;

/// <summary>What the rules of a set share beside their files.</summary>
public sealed record DeclaredRuleOptions
{
    /// <summary>Words and patterns that a publication accepts: each excuses what it covers.</summary>
    public ImmutableArray<string> AcceptedVocabulary { get; init; } = [];

    /// <summary>What is left out of the text that the rules read, and whose words scopes have.</summary>
    public ScopeOptions Scopes { get; init; } = ScopeOptions.Default;

    /// <summary>The pattern around the tokens of a rule, with <c>%s</c> for them; null for Vale's own.</summary>
    public string? WordTemplate { get; init; }
}
