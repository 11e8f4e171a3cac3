using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports an acronym that is introduced in brackets and never used again.</summary>
public sealed class UnusedAcronymAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL4001.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4001",
        Name = "unused-acronym",
        Title = "Acronym introduced and never used",
        MessageFormat = "\"{0}\" is introduced for {1} and never used again.",
        Category = "Acronyms",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        foreach (var acronym in model.Acronyms)
        {
            if (acronym.Uses is not [{ Zone: Zone.Body, Use.Definition: { Fit: not AcronymFit.Mismatched, IsLongFormFirst: true, BracketSpan.IsEmpty: false } definition } place]) continue;
            // A slip for it is a use of it.
            if (acronym.IsMeantElsewhere || model.KnownNames.Contains(acronym.Text)) continue;
            context.Report(Descriptor, model.Document.ToSource(place.Block, definition.BracketSpan), acronym.Text, definition.LongForm);
        }
    }
}
