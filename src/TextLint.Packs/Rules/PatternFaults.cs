using System.Buffers;
using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Packs.Patterns;
using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>Reports the patterns of a rule that cannot be read, each at its place.</summary>
internal static class PatternFaults
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create(@"\[]{}()*+?");

    /// <summary>Looks at all patterns of a check.</summary>
    public static void Report(CheckDefinition check, DiagnosticBag faults)
    {
        switch (check)
        {
            case ExistenceDefinition existence: ReportExistence(existence, faults); break;
            case SubstitutionDefinition substitution: ReportAll(faults, substitution.Options, [.. substitution.Swap.Concat(substitution.Headlines).Select(s => s.Wrong)]); break;
            case OccurrenceDefinition occurrence: ReportAll(faults, null, occurrence.Token); break;
            case RepetitionDefinition repetition: ReportAll(faults, repetition.Options, [.. repetition.Tokens]); break;
            case ConsistencyDefinition consistency: ReportAll(faults, consistency.Options, [.. consistency.Either.SelectMany(e => new[] { e.Wrong, e.Right })]); break;
            case ConditionalDefinition conditional: ReportAll(faults, conditional.Options, conditional.First, conditional.Second); break;
            case CapitalizationDefinition capitalization: ReportAll(faults, capitalization.Options, capitalization.Match is { } match && match.Value.StartsWith('$') ? null : capitalization.Match, capitalization.Prefix); break;
            case SpellingDefinition spelling: ReportAll(faults, spelling.Options, [.. spelling.Filters]); break;
            case SequenceDefinition sequence: ReportAll(faults, null, [.. sequence.Tokens.SelectMany(t => new[] { t.Pattern, t.Tag })]); break;
            case MetricDefinition metric: ReportFormula(metric, faults); break;
            case TermsDefinition terms: ReportAll(faults, terms.Options, [.. terms.Terms.SelectMany(t => t.ExceptBefore.Concat(t.ExceptAfter))]); break;
        }
    }

    /// <summary>True where a pattern can be read.</summary>
    public static bool CanRead(string pattern) => FaultOf(pattern) is null;

    /// <summary>A group may be split over several elements; then they are read as one.</summary>
    private static void ReportExistence(ExistenceDefinition existence, DiagnosticBag faults)
    {
        var parts = existence.Raw.AddRange(existence.Tokens);
        if (parts.All(p => FaultOf(p.Value) is null) || FaultOf(existence.Joined) is not { } fault) ReportAll(faults, existence.Options);
        else
        {
            var broken = parts.First(p => FaultOf(p.Value) is not null);
            faults.Report(EngineDescriptors.InvalidValue, broken.Span, $"This pattern cannot be read: {fault}.");
        }
    }

    private static void ReportFormula(MetricDefinition metric, DiagnosticBag faults)
    {
        foreach (var (text, before) in new[] { (metric.Formula, ""), (metric.Condition, "0 ") })
            if (text is not null && Formula.FaultOf(before + text.Value) is { } fault) faults.Report(EngineDescriptors.InvalidValue, text.Span, $"This formula cannot be read: {fault}.");
    }

    private static void ReportAll(DiagnosticBag faults, PatternOptions? options, params ImmutableArray<YamlScalar?> patterns)
    {
        if (options is not null) patterns = [.. patterns, .. options.Exceptions, .. options.ExceptBefore, .. options.ExceptAfter];
        foreach (var pattern in patterns)
            if (pattern is not null && FaultOf(pattern.Value) is { } fault) faults.Report(EngineDescriptors.InvalidValue, pattern.Span, $"This pattern cannot be read: {fault}.");
    }

    private static string? FaultOf(string pattern)
    {
        if (!pattern.AsSpan().ContainsAny(s_signs)) return null;
        try
        {
            var flags = PatternFlags.None;
            var node = PatternParser.Parse(pattern, ref flags, out _);
            return PatternShape.Size(node) <= PatternCompiler.MostInstructions ? null : "it is too large once its repetitions are written out";
        }
        catch (PatternSyntaxException e)
        {
            return e.Message;
        }
    }
}
