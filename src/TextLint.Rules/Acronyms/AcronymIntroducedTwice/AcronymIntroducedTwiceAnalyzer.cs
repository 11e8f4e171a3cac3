using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Acronyms;

/// <summary>Reports the second introduction of an acronym with the same long form.</summary>
public sealed class AcronymIntroducedTwiceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL4003.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL4003",
        Name = "acronym-introduced-twice",
        Title = "Acronym introduced twice",
        MessageFormat = "\"{0}\" is introduced again.",
        Category = "Acronyms",
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var acronym in context.Model.Acronyms)
        {
            AcronymPlace? first = null;
            foreach (var place in acronym.Definitions)
            {
                if (!place.IsOwnWord || place.Use.Definition is not { Fit: not AcronymFit.Mismatched } definition) continue;
                if (first?.Use.Definition is not { } introduction) first = place;
                else if (introduction.IsSameMeaning(definition, context.Model.Language.Vocabulary) && IsInRoundBrackets(context.Model.Document, place, definition)) Report(context, first.Value, place, definition);
            }
        }
    }

    /// <summary>What stands in square ones an editor put into the words of others.</summary>
    private static bool IsInRoundBrackets(DocumentSyntax document, AcronymPlace place, AcronymDefinition definition) =>
        !definition.BracketSpan.IsEmpty && document.Blocks[place.Block].Text[definition.BracketSpan.Start] == '(';

    private static void Report(SemanticModelAnalysisContext context, AcronymPlace first, AcronymPlace again, AcronymDefinition definition)
    {
        var document = context.Model.Document;
        var related = new RelatedLocation(document.ToSource(first.Block, first.Use.Span), "introduced here");
        context.Report(Descriptor, document.ToSource(again.Block, definition.BracketSpan), [related], DiagnosticReport.Default, again.Use.Form);
    }
}
