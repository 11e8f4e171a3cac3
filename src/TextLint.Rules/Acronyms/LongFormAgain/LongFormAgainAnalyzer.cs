using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports a long form that stands in full after its acronym was introduced.</summary>
public sealed class LongFormAgainAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property with the acronym.</summary>
    public const string AcronymProperty = "acronym";

    /// <summary>TL4011.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4011",
        Name = "long-form-again",
        Title = "Long form written out after its acronym was introduced",
        MessageFormat = "\"{0}\" was introduced as \"{1}\".",
        Category = "Acronyms",
        DefaultSeverity = DiagnosticSeverity.Hint,
        InQuotations = QuotationTreatment.Skipped,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var document = context.Model.Document;
        foreach (var repeat in context.Model.LongFormRepeats)
        {
            // Of an acronym that nobody uses, unused-acronym speaks.
            if (repeat.Acronym.Uses.Count == 1 || repeat.Acronym.Definition is not { } introduction) continue;
            var related = new RelatedLocation(document.ToSource(introduction.Block, introduction.Use.Span), "introduced here");
            var report = new DiagnosticReport(Properties: ImmutableDictionary<string, string>.Empty.Add(AcronymProperty, introduction.Use.Form));
            context.Report(Descriptor, document.ToSource(repeat.Block, repeat.Span), [related], report, document.Blocks[repeat.Block].GetString(repeat.Span), introduction.Use.Form);
        }
    }
}
