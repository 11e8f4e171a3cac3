using System.Collections.Immutable;

namespace TextLint.Analysis;

/// <summary>What a rule may report: one a rule, shared by all its diagnostics.</summary>
public sealed record DiagnosticDescriptor
{
    private readonly QuotationTreatment? _inQuotations;

    /// <summary><c>TL</c> and four digits; never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The fault in kebab case: <c>unclosed-quotation</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The fault in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The message, with <c>{0}</c> for arguments.</summary>
    public required string MessageFormat { get; init; }

    /// <summary>The folder of the rule: <c>Names</c>, <c>Quotes</c>…</summary>
    public required string Category { get; init; }

    /// <summary>The severity where configuration says nothing.</summary>
    public required DiagnosticSeverity DefaultSeverity { get; init; }

    /// <summary>What the rule is about.</summary>
    public RuleFamily Family { get; init; } = RuleFamily.Fault;

    /// <summary>False for a rule that a pack or a project must switch on.</summary>
    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary>True where a finding speaks for all the text in its span: other findings inside are dropped, except the engine's.</summary>
    public bool ClaimsSpan { get; init; }

    /// <summary>True where all findings of a file are one finding, the first, with the others as related locations.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>
    /// What the driver makes of a finding inside a quotation. By default what is about style, consistency and numbers is skipped there and all else is checked;
    /// rules of quotation marks are always checked. Rules that would change a word or a name say <see cref="QuotationTreatment.Cautious"/>.
    /// </summary>
    public QuotationTreatment InQuotations
    {
        get => _inQuotations ?? (Category != "Quotes" && Family is RuleFamily.Style or RuleFamily.Consistency ? QuotationTreatment.Skipped : QuotationTreatment.Checked);
        init => _inQuotations = value;
    }

    /// <summary>True where the text marked may be deleted without a loss of meaning; editors show it faded.</summary>
    public bool IsUnnecessary { get; init; }

    /// <summary>True where clean-up of pasted text applies the first fix of each finding, safe or not: who asks for it wants all of these gone.</summary>
    public bool IsCleanUp { get; init; }

    /// <summary>
    /// The slot of house style that the rule fills, in kebab case: <c>percent</c>. Such a rule is off by default and its first option, <c>style</c>, has the values of the slot;
    /// a pack that says <c>slots: percent: sign</c> switches it on with that value.
    /// </summary>
    public string? Slot { get; init; }

    /// <summary>What becomes of a text that goes from one value of the slot to another and back, in one sentence for the page; null for a rule that fills no slot.</summary>
    public string? SlotReversal { get; init; }

    /// <summary>Where a reader finds more of a rule that a pack declares; null for rules that ship, whose pages say it.</summary>
    public string? Link { get; init; }

    /// <summary>True for a rule that a pack or a Vale style declares. Its id is the pack's name, a point and the rule's name.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Whether Vale's own comments and ignored places hold for the rule.</summary>
    public ValeCommentReach ValeComments { get; init; }

    /// <summary>The options the rule reads.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Name}";

    /// <summary>Descriptors are equal where their ids are.</summary>
    public bool Equals(DiagnosticDescriptor? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
