using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Numbers;

/// <summary>Reports a range whose first bound is greater than its last.</summary>
public sealed class BackwardRangeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL5004.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL5004",
        Name = "backward-range",
        Title = "Range that runs backwards",
        MessageFormat = "{0} comes before {1}: the range runs backwards.",
        Category = "Numbers",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var document = context.Model.Document;
        foreach (var (block, range) in context.Model.GetFigures<RangeFigure>())
            if (range.First.Value > range.Last.Value) context.Report(Descriptor, document.ToSource(block, range.Span), range.Last.Text, range.First.Text);
    }
}
