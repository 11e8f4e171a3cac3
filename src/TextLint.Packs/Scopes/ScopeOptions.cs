using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Packs.Rules;

/// <summary>What configuration leaves out of the text that declared rules read.</summary>
public sealed record ScopeOptions
{
    /// <summary>Nothing is left out but code.</summary>
    public static ScopeOptions Default { get; } = new();

    /// <summary>Whose words scopes have: a heading of plain text is one of ours and none of Vale's.</summary>
    public RuleDialect Dialect { get; init; } = RuleDialect.Vale;

    /// <summary>Inlines whose text is masked, beside code.</summary>
    public ImmutableArray<SyntaxKind> MaskedInlines { get; init; } = [];

    /// <summary>Scopes that no rule reads: <c>blockquote</c>, <c>frontmatter.title</c>.</summary>
    public ImmutableArray<ScopeSelector> Skipped { get; init; } = [];

    /// <summary>What is masked wherever it stands in the source.</summary>
    public ImmutableArray<IgnorePattern> Masks { get; init; } = [];
}
