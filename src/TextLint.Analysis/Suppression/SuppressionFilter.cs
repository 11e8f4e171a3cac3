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
        var suppressed = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics = ValeFilter.Apply(diagnostics, blocks, request, suppressed);
        var regions = SuppressionRegion.Collect(request.Document, blocks, catalog);
        if (regions.Count == 0 && regions.Faults.Count == 0 && HasNoEntries(request))
        {
            var all = DiagnosticResolver.Group(diagnostics);
            return new SuppressionOutcome(all, suppressed.ToImmutable(), [], [], all);
        }

        // A comment speaks of places, so it takes single places out of a grouped finding; an entry speaks of the finding as it is shown.
        var grouped = DiagnosticResolver.Group(Part(diagnostics, (_, diagnostic) => regions.Suppress(diagnostic), suppressed));
        var fingerprints = Fingerprint.Create(request.Document, grouped);
        var front = new EntryMatcher(request.FrontMatterEntries, catalog);
        var sidecar = new EntryMatcher(request.SidecarEntries, catalog);
        var shared = new EntryMatcher(request.SharedEntries, catalog);
        // Each is asked, so that two suppressions of one finding are both in use.
        var reported = Part(grouped, (i, _) => front.Suppress(fingerprints[i]) | sidecar.Suppress(fingerprints[i]) | shared.Suppress(fingerprints[i]), suppressed);
        var shown = reported.AddRange(EngineFindings(regions, front, request.Profile)).AddRange(request.FrontMatterFaults);
        return new SuppressionOutcome(shown.Sort(DiagnosticResolver.Compare), suppressed.ToImmutable(), [.. sidecar.Unused], [.. shared.Used], grouped);
    }

    private static ImmutableArray<Diagnostic> Part(ImmutableArray<Diagnostic> diagnostics, Func<int, Diagnostic, bool> isSuppressed, ImmutableArray<Diagnostic>.Builder suppressed)
    {
        var left = ImmutableArray.CreateBuilder<Diagnostic>(diagnostics.Length);
        for (var i = 0; i < diagnostics.Length; i++) (isSuppressed(i, diagnostics[i]) ? suppressed : left).Add(diagnostics[i]);
        return left.DrainToImmutable();
    }

    private static bool HasNoEntries(AnalysisRequest request) =>
        request.FrontMatterEntries.IsEmpty && request.FrontMatterFaults.IsEmpty && request.SidecarEntries.IsEmpty && request.SharedEntries.IsEmpty;

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
