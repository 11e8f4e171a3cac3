using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Packs.Rules;

/// <summary>A declared rule, made ready to run.</summary>
internal sealed class DeclaredRule
{
    private readonly ImmutableArray<ScopeSelector> _scopes;
    private readonly ImmutableArray<(RuleCheck Check, bool? InHeadlines)> _checks;

    public DeclaredRule(RuleDefinition definition, DiagnosticDescriptor descriptor, SharedPatterns shared)
    {
        (Definition, Descriptor) = (definition, descriptor);
        _scopes = definition.Check is SequenceDefinition ? SentencesOf(definition.Scopes) : definition.Scopes.IsEmpty ? [ScopeSelector.AllText] : definition.Scopes;
        Properties = CheckReport.PropertiesOf(definition);
        _checks = CreateChecks(definition, shared);
        Metric = definition.Check switch
        {
            MetricDefinition metric => MetricCheck.Create(definition, metric),
            ReadabilityDefinition readability => MetricCheck.Create(definition, readability),
            _ => null,
        };
    }

    public RuleDefinition Definition { get; }

    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>What all findings of the rule have.</summary>
    public ImmutableDictionary<string, string> Properties { get; }

    /// <summary>The measure of a rule that computes one; null for all others.</summary>
    public MetricCheck? Metric { get; }

    /// <summary>What the rule does with texts of one reach; none where it does not look at such.</summary>
    public IEnumerable<CheckEntry> GetEntries(ScopeReach reach)
    {
        ImmutableArray<ScopeSelector> scopes = [.. _scopes.Where(s => s.Reach == reach)];
        return scopes.IsEmpty ? [] : _checks.Select(c => new CheckEntry(this, c.Check, scopes, c.InHeadlines));
    }

    /// <summary>A sequence is one of a sentence: of paragraphs, or of what its rule names. A whole file has no sentences of its own.</summary>
    private static ImmutableArray<ScopeSelector> SentencesOf(ImmutableArray<ScopeSelector> scopes) =>
        scopes.IsEmpty ? [new ScopeSelector("sentence")] : [.. scopes.Where(s => s.Reach is ScopeReach.Block or ScopeReach.Sentence).Select(s => s with { IsBySentence = true })];

    private static ImmutableArray<(RuleCheck Check, bool? InHeadlines)> CreateChecks(RuleDefinition rule, SharedPatterns shared)
    {
        if (rule.Check is SubstitutionDefinition { Headlines.IsEmpty: false } both)
            return [(new SubstitutionCheck(rule, both.Swap, both, shared), false), (new SubstitutionCheck(rule, both.Headlines, both, shared), true)];
        RuleCheck? check = rule.Check switch
        {
            ExistenceDefinition existence => new ExistenceCheck(rule, existence, shared),
            SubstitutionDefinition substitution => new SubstitutionCheck(rule, substitution.Swap, substitution, shared),
            OccurrenceDefinition occurrence => new OccurrenceCheck(rule, occurrence),
            RepetitionDefinition repetition => new RepetitionCheck(rule, repetition, shared),
            ConsistencyDefinition consistency => new ConsistencyCheck(rule, consistency, shared),
            ConditionalDefinition conditional => new ConditionalCheck(rule, conditional, shared),
            CapitalizationDefinition capitalization => new CapitalizationCheck(rule, capitalization, shared),
            TermsDefinition terms => new TermsCheck(rule, terms, shared),
            SequenceDefinition sequence => new SequenceCheck(rule, sequence),
            SpellingDefinition spelling => new SpellingCheck(rule, spelling, shared),
            _ => null,
        };
        return check is null ? [] : [(check, null)];
    }
}
