using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports an acronym that is one slip of the keyboard from another that the article introduces or uses often.</summary>
public sealed class MisspelledAcronymAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL4009.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4009",
        Name = "misspelled-acronym",
        Title = "Acronym that is probably a slip for another",
        MessageFormat = "\"{0}\" is never explained. Did you mean \"{1}\"{2}?",
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
        foreach (var acronym in context.Model.Acronyms)
            if (acronym.LikelyMeant is { } meant)
                foreach (var place in acronym.Uses) Report(context, place, meant);
    }

    private static void Report(SemanticModelAnalysisContext context, AcronymPlace place, AcronymSymbol meant)
    {
        var document = context.Model.Document;
        var shown = meant.Definition ?? meant.Uses[0];
        var related = new RelatedLocation(document.ToSource(shown.Block, shown.Use.Span), meant.Definition is null ? $"used {meant.Uses.Count} times" : "introduced here");
        var longForm = meant.Definition?.Use.Definition is { } definition ? $" ({definition.LongForm})" : "";
        var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Suggestion, meant.Text);
        context.Report(Descriptor, document.ToSource(place.Block, place.Use.Span), [related], new DiagnosticReport(Properties: properties), place.Use.Form, meant.Text, longForm);
    }
}
