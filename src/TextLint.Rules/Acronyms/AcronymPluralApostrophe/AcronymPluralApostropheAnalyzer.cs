using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports an apostrophe in the plural of an acronym: two MP's voted.</summary>
public sealed class AcronymPluralApostropheAnalyzer : DiagnosticAnalyzer
{
    private const int Ending = 2;

    /// <summary>TL4010.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4010",
        Name = "acronym-plural-apostrophe",
        Title = "Plural of an acronym written with an apostrophe",
        MessageFormat = "\"{0}\" is a plural here: no apostrophe.",
        Category = "Acronyms",
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
        foreach (var acronym in context.Model.Acronyms)
            foreach (var place in acronym.Uses)
            {
                // Papers that write M.P. write M.P.'s.
                if (!place.Use.IsAny(AcronymTraits.ApostrophePlural) || place.Use.IsAny(AcronymTraits.Dotted)) continue;
                var span = TextSpan.FromBounds(place.Use.Span.Start, place.Use.Span.End + Ending);
                context.Report(Descriptor, document.ToSource(place.Block, span), document.Blocks[place.Block].GetString(span));
            }
    }
}
