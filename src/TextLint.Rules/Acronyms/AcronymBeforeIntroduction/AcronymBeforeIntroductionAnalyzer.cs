using System.Collections.Immutable;
using TextLint.Analysis;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports an acronym that running text uses before the place that explains it.</summary>
public sealed class AcronymBeforeIntroductionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL4002.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4002",
        Name = "acronym-before-introduction",
        Title = "Acronym used before it is introduced",
        MessageFormat = "\"{0}\" is used before it is introduced as {1}.",
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
            if (acronym.Definition is not { IsOwnWord: true, Use.Definition: { IsLongFormFirst: true } definition } introduction) continue;
            var first = acronym.Uses.First(u => u.IsOwnWord);
            if (first == introduction) continue;
            var related = new RelatedLocation(document.ToSource(introduction.Block, introduction.Use.Span), "introduced here");
            context.Report(Descriptor, document.ToSource(first.Block, first.Use.Span), [related], DiagnosticReport.Default, first.Use.Form, definition.LongForm);
        }
    }
}
