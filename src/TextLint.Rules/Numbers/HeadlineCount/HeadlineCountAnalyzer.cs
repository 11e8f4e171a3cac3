using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Numbers;

/// <summary>Reports a headline that counts other than the numbered items or headings of the article.</summary>
public sealed class HeadlineCountAnalyzer : DiagnosticAnalyzer
{
    // A list that is shorter or longer by more is another list.
    private const int FarOff = 2;

    /// <summary>TL5005.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL5005",
        Name = "headline-count",
        Title = "Number in the headline that the list does not have",
        MessageFormat = "The headline says {0}, and there are {1} {2}.",
        Category = "Numbers",
        DefaultSeverity = DiagnosticSeverity.Info,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        if (CountedHeadline.Find(context.Model) is not { } headline || ItemCount.Of(context.Model, headline.Block) is not { } items || items.Count == headline.Number.Value) return;
        // Numbers that the writer gave say how many there are; the items of a list may be something else.
        var severity = items.IsNumbered ? (DiagnosticSeverity?)null : DiagnosticSeverity.Hint;
        if (!items.IsNumbered && Math.Abs(items.Count - headline.Number.Value) > FarOff) return;
        context.Report(
            Descriptor,
            context.Model.Document.ToSource(headline.Block, headline.Number.Span),
            [new RelatedLocation(context.Model.Document.GetContentSpan(items.LastBlock), "the last one")],
            new DiagnosticReport(severity),
            headline.Number.Text, items.Count, items.IsNumbered ? "numbered ones" : "items in the list");
    }
}
