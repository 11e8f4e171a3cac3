using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Quotes;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports quotations of headlines in the other kind of marks than the headlines of the house take.</summary>
public sealed class HeadlineQuoteStyleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The marks of headlines.</summary>
    public static readonly ChoiceOption Style = new("style", "single", ["single", "double"], "The quotation marks that headlines take.");

    /// <summary>TL8022.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8022", "headline-quote-style", "Quotation marks of a headline not in house style", "House style sets quotations of headlines in {0} marks.", "headline-quotes", Style) with { InQuotations = QuotationTreatment.Checked };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var style = context.GetOption(Descriptor, Style);
        foreach (var place in HeadlineMarks.Find(context.Model, style == "single" ? QuotationForm.DoubleMarks : QuotationForm.SingleMarks)) context.Report(Descriptor, place, style);
    }
}
