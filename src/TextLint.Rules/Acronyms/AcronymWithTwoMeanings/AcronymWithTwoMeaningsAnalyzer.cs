using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports an acronym that is introduced for two different long forms.</summary>
public sealed class AcronymWithTwoMeaningsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL4004.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4004",
        Name = "acronym-with-two-meanings",
        Title = "Acronym introduced for two things",
        MessageFormat = "\"{0}\" stands for {1} here and for {2} before.",
        Category = "Acronyms",
        DefaultSeverity = DiagnosticSeverity.Warning,
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
            if (acronym.Definitions.Count < 2) continue;
            AcronymPlace[] places = [.. acronym.Definitions.Where(p => p.Zone == Zone.Body && p.Use.Definition is { Fit: AcronymFit.Initials })];
            if (places.Length < 2 || places[0].Use.Definition is not { } first) continue;
            foreach (var place in places)
            {
                if (place.Use.Definition is not { } other || first.IsSameMeaning(other, context.Model.Language.Vocabulary)) continue;
                var related = new RelatedLocation(document.ToSource(places[0].Block, places[0].Use.Span), $"stands for {first.LongForm}");
                context.Report(Descriptor, document.ToSource(place.Block, place.Use.Span), [related], DiagnosticReport.Default, place.Use.Form, other.LongForm, first.LongForm);
                break;
            }
        }
    }
}
