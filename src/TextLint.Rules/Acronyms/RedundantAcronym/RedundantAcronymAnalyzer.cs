using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports a word after an acronym that the acronym ends in: PIN number.</summary>
public sealed class RedundantAcronymAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL4008.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4008",
        Name = "redundant-acronym",
        Title = "Word that the acronym already says",
        MessageFormat = "The {2} of \"{0} {1}\" is in \"{0}\" already.",
        Category = "Acronyms",
        DefaultSeverity = DiagnosticSeverity.Info,
        InQuotations = QuotationTreatment.Skipped,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var document = context.Model.Document;
        foreach (var acronym in context.Model.Acronyms)
        {
            if (!RepeatedWords.TryGet(acronym.Text, out var words)) continue;
            foreach (var place in acronym.Uses)
            {
                if (place.Use.IsAny(AcronymTraits.Compound) || RepeatedWords.After(document.Blocks[place.Block], place.Use.Span, words) is not { } span) continue;
                var word = document.Blocks[place.Block].GetString(TextSpan.FromBounds(place.Use.Span.End, span.End)).Trim();
                context.Report(Descriptor, document.ToSource(place.Block, span), place.Use.Form, word, word);
            }
        }
    }
}
