using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports quotations of the text in the kind of marks that the house keeps for quotations within others.</summary>
public sealed class QuotationMarkStyleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The outer marks of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "double", ["double", "single"], "The marks of quotations in the text: double, with single ones inside; or single, with double ones inside.");

    /// <summary>TL8021.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8021", "quotation-mark-style", "Quotation marks not in house style", "House style sets quotations in {0} marks, and those within them in the other kind.", "quotation-marks", Style) with { InQuotations = QuotationTreatment.Checked };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var style = context.GetOption(Descriptor, Style);
        foreach (var quotation in OuterQuotations.Find(context.Model, style == "single" ? QuotationForm.DoubleMarks : QuotationForm.SingleMarks))
            context.Report(Descriptor, OuterQuotations.PlaceOf(context.Model, quotation), style);
    }
}
