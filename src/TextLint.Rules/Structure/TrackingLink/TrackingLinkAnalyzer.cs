using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Rules.Structure;

/// <summary>Reports what newsletters and networks hang on addresses to know who followed them.</summary>
public sealed class TrackingLinkAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL7006.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL7006",
        Name = "tracking-link",
        Title = "Address that reports who follows it",
        MessageFormat = "This address reports who follows it: \"{0}\".",
        Category = "Structure",
        DefaultSeverity = DiagnosticSeverity.Info,
        IsGrouped = true,
        IsCleanUp = true,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Targets of links are markup, so the source is what is read.
        context.RegisterBlockAction(Analyze);
        context.RegisterBlockAction(Analyze, SyntaxKind.Markup);
    }

    private static void Analyze(BlockAnalysisContext context)
    {
        var text = context.Block.FullText.AsSpan();
        for (var at = 0; text[at..].IndexOf('?') is >= 0 and var next;)
        {
            at += next;
            var length = TrackingQuery.LengthOf(text[at..]);
            var query = TrackingQuery.WithoutStops(text.Slice(at, length));
            if (TrackingQuery.FirstTracker(query) is { } name && TrackingQuery.IsInAddress(text, at)) context.ReportFullText(Descriptor, new(at, query.Length), name);
            at += length;
        }
    }
}
