using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Analysis;

/// <summary>
/// Makes one list of all that was reported: placed in the text, freed of what another finding speaks for, ordered; and groups what is left of it.
/// Rules know nothing of one another; this is the only place that weighs them.
/// </summary>
internal static class DiagnosticResolver
{
    /// <summary>The property under which a TL0001 names the rule that failed.</summary>
    public const string FailedRule = "failed-rule";

    /// <summary>What goes with the report that a rule failed.</summary>
    public static DiagnosticReport ReportOfFailure(string rule) => new(Properties: ImmutableDictionary<string, string>.Empty.Add(FailedRule, rule));

    public static ImmutableArray<Diagnostic> Resolve(DocumentSyntax document, ImmutableArray<BlockAnalysis> blocks, GiveUps giveUps, ImmutableArray<Diagnostic> fromModel)
    {
        var all = new List<Diagnostic>(fromModel);
        for (var i = 0; i < blocks.Length; i++)
            foreach (var diagnostic in blocks[i].Diagnostics)
                if (!giveUps.IsLeftOut(diagnostic.Properties.GetValueOrDefault(FailedRule) ?? diagnostic.Id)) all.Add(diagnostic.Shift(document.GetStart(i)));
        all.Sort(Compare);
        return [.. WithoutClaimed(Distinct(all))];
    }

    /// <summary>Findings of a grouped rule with one severity become the first of them; those in quotations, whose fixes differ, are a group of their own.</summary>
    public static ImmutableArray<Diagnostic> Group(ImmutableArray<Diagnostic> sorted)
    {
        var groups = new Dictionary<(string Id, DiagnosticSeverity Severity, bool IsQuoted), List<Diagnostic>>();
        foreach (var diagnostic in sorted)
        {
            if (!diagnostic.Descriptor.IsGrouped) continue;
            if (!groups.TryGetValue((diagnostic.Id, diagnostic.Severity, diagnostic.IsQuoted), out var group)) groups.Add((diagnostic.Id, diagnostic.Severity, diagnostic.IsQuoted), group = []);
            group.Add(diagnostic);
        }
        if (groups.Count == 0) return sorted;
        var merged = new Dictionary<Diagnostic, Diagnostic>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups.Values) merged.Add(group[0], WithOthers(group));
        return [.. sorted
            .Where(d => !d.Descriptor.IsGrouped || merged.ContainsKey(d))
            .Select(d => d.Descriptor.IsGrouped ? merged[d] : d)];
    }

    /// <summary>By start, end and id, then message: the order of every output.</summary>
    public static int Compare(Diagnostic left, Diagnostic right)
    {
        var bySpan = left.Span.CompareTo(right.Span);
        if (bySpan != 0) return bySpan;
        var byId = string.CompareOrdinal(left.Id, right.Id);
        return byId != 0 ? byId : string.CompareOrdinal(left.Message, right.Message);
    }

    /// <summary>A rule that fails on each block fails once.</summary>
    private static List<Diagnostic> Distinct(List<Diagnostic> sorted)
    {
        var failures = new HashSet<string>(StringComparer.Ordinal);
        sorted.RemoveAll(d => d.Properties.TryGetValue(FailedRule, out var rule) && !failures.Add(rule));
        return sorted;
    }

    /// <summary>
    /// Drops what lies in a claimed span. A claim never hides a graver family: a style finding cannot hide a fault.
    /// Claims are few and sorted; each finding looks only at those that start at or before it.
    /// </summary>
    private static List<Diagnostic> WithoutClaimed(List<Diagnostic> sorted)
    {
        var claims = sorted.FindAll(d => d.Descriptor.ClaimsSpan);
        if (claims.Count == 0) return sorted;
        var open = new List<Diagnostic>();
        var next = 0;
        return sorted.FindAll(diagnostic =>
        {
            while (next < claims.Count && claims[next].Span.Start <= diagnostic.Span.Start) open.Add(claims[next++]);
            open.RemoveAll(c => c.Span.End <= diagnostic.Span.Start);
            return !open.Exists(c => Hides(c, diagnostic));
        });
    }

    private static bool Hides(Diagnostic claim, Diagnostic other) =>
        !ReferenceEquals(claim, other)
        && other.Descriptor.Family != RuleFamily.Engine
        && claim.Descriptor.Family <= other.Descriptor.Family
        && claim.Span.Contains(other.Span)
        && (claim.Span != other.Span || !other.Descriptor.ClaimsSpan);

    private static Diagnostic WithOthers(List<Diagnostic> group) => group[0].WithPlaces([.. group.Select(d => d.Span)]);
}
