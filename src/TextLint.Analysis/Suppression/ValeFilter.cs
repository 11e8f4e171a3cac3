using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>Takes away what Vale's own means leave out: its comments, and the places that its patterns ignore. Only rules of Vale styles know of them.</summary>
internal static class ValeFilter
{
    public static ImmutableArray<Diagnostic> Apply(
        ImmutableArray<Diagnostic> diagnostics,
        ImmutableArray<BlockAnalysis> blocks,
        AnalysisRequest request,
        ImmutableArray<Diagnostic>.Builder suppressed)
    {
        if (!diagnostics.Any(d => d.Descriptor.ValeComments != ValeCommentReach.None)) return diagnostics;
        var left = request.Profile.IgnoredPlaces is { } places ? Outside(diagnostics, places.Find(request.Document)) : diagnostics;
        if (ValeCommentSweep.Create(request.Document, blocks, request.Profile) is not { } sweep) return left;
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(left.Length);
        foreach (var diagnostic in left) (sweep.Suppress(diagnostic) ? suppressed : kept).Add(diagnostic);
        return kept.DrainToImmutable();
    }

    /// <summary>The findings that do not lie wholly in one of the places; both are in the order of the text.</summary>
    private static ImmutableArray<Diagnostic> Outside(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<TextSpan> places)
    {
        if (places.IsEmpty) return diagnostics;
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(diagnostics.Length);
        var (next, end) = (0, -1);
        foreach (var diagnostic in diagnostics)
        {
            for (; next < places.Length && places[next].Start <= diagnostic.Span.Start; next++) end = Math.Max(end, places[next].End);
            if (diagnostic.Descriptor.ValeComments != ValeCommentReach.Place || diagnostic.Span.End > end) kept.Add(diagnostic);
        }
        return kept.DrainToImmutable();
    }
}
