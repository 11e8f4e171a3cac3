using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>One declared rule, as its file says it. Immutable; what it does with text is made of it by <see cref="DeclaredRuleSet"/>.</summary>
public sealed record RuleDefinition
{
    /// <summary>The pack's name, a point and the rule's name: <c>us-wire.toward</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How it was read.</summary>
    public required RuleDialect Dialect { get; init; }

    /// <summary>The keys of its file, with what it takes from the rule it extends; places are those of its own file.</summary>
    public required YamlMapping Body { get; init; }

    /// <summary>What it looks for.</summary>
    public required CheckDefinition Check { get; init; }

    /// <summary>The message, with <c>%s</c> for what was found; see <see cref="MessageText"/>.</summary>
    public required string Message { get; init; }

    /// <summary>The severity where configuration says nothing.</summary>
    public required DiagnosticSeverity Level { get; init; }

    /// <summary>Where it looks: any of these.</summary>
    public ImmutableArray<ScopeSelector> Scopes { get; init; } = [];

    /// <summary>Where a reader finds more.</summary>
    public string? Link { get; init; }

    /// <summary>What it is about, at more length than the message.</summary>
    public string? Description { get; init; }

    /// <summary>The section of the guide that it states.</summary>
    public string? Source { get; init; }

    /// <summary>Most findings a file; 0 for any number.</summary>
    public int Limit { get; init; }

    /// <summary>What a fix does; null where the kind of check decides.</summary>
    public RuleAction? Action { get; init; }

    /// <summary>False where its facts are not confirmed or it is for whoever asks for it: it is off unless configuration switches it on.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>What becomes of its findings in quotations.</summary>
    public QuotationTreatment Quotations { get; init; }

    /// <summary>How its fix may be applied; null for none.</summary>
    public FixApplicability? Fix { get; init; }

    /// <summary>Its tests.</summary>
    public ImmutableArray<RuleExample> Examples { get; init; } = [];

    /// <summary>What somebody made of its findings in an archive; null where nobody looked.</summary>
    public RuleAudit? Audit { get; init; }

    /// <summary>The pack's name.</summary>
    public string Pack => Name[..Name.IndexOf('.', StringComparison.Ordinal)];
}
