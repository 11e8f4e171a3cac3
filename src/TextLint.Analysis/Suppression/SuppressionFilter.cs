using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>Parts findings by the suppressions of comments, front matter and sidecar, and reports the suppressions that do nothing.</summary>
internal static class SuppressionFilter
{
    public static SuppressionOutcome Apply(
        ImmutableArray<Diagnostic> diagnostics,
        ImmutableArray<BlockAnalysis> blocks,
        AnalysisRequest request,
        IRuleCatalog catalog)
    {
        var regions = SuppressionRegion.Collect(request.Document, blocks, catalog);
        if (regions.Regions.Count == 0 && regions.Faults.Count == 0 && HasNoEntries(request))
            return new SuppressionOutcome(diagnostics, [], []);

        var front = new EntryMatcher(request.FrontMatterEntries, catalog);
        var sidecar = new EntryMatcher(request.SidecarEntries, catalog);
        var fingerprints = Fingerprint.Create(request.Document, diagnostics);
        var (reported, suppressed) = (new List<Diagnostic>(), ImmutableArray.CreateBuilder<Diagnostic>());
        for (var i = 0; i < diagnostics.Length; i++)
        {
            // Each is asked, so that two suppressions of one finding are both in use.
            var hidden = regions.Suppress(diagnostics[i]) | front.Suppress(fingerprints[i]) | sidecar.Suppress(fingerprints[i]);
            if (hidden) suppressed.Add(diagnostics[i]);
            else reported.Add(diagnostics[i]);
        }
        reported.AddRange(EngineFindings(regions, front, request.Profile));
        reported.AddRange(request.FrontMatterFaults);
        reported.Sort(DiagnosticResolver.Compare);
        return new SuppressionOutcome([.. reported], suppressed.ToImmutable(), [.. sidecar.Unused]);
    }

    private static bool HasNoEntries(AnalysisRequest request) =>
        request.FrontMatterEntries.IsEmpty && request.FrontMatterFaults.IsEmpty && request.SidecarEntries.IsEmpty;

    private static ImmutableArray<Diagnostic> EngineFindings(SuppressionRegions regions, EntryMatcher front, AnalysisProfile profile)
    {
        var sink = new DiagnosticSink(profile);
        foreach (var (span, message, severity) in regions.Faults)
            sink.Add(EngineDescriptors.MalformedSuppression, span, [], new DiagnosticReport(severity), [message]);
        foreach (var (span, rule) in regions.Unused) Unused(sink, span, rule);
        foreach (var entry in front.Unused) Unused(sink, entry.Span, entry.Rule);
        return sink.ToImmutable();
    }

    private static void Unused(DiagnosticSink sink, TextSpan span, string rule) =>
        sink.Add(EngineDescriptors.UnusedSuppression, span, [], null, [rule]);
}
