using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports the wrong punctuation between a quotation and the words that say who spoke.</summary>
public sealed class SpeechTagPunctuationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL2014.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2014",
        Name = "speech-tag-punctuation",
        Title = "Wrong punctuation between a quotation and its speaker",
        MessageFormat = "{0}.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        if (!EnglishText.Is(model.Language)) return;
        for (var block = 0; block < model.Facts.Length; block++)
        {
            if (model.Facts[block].Zone is not Zone.Body || model.Facts[block].Quotations.Marks.IsEmpty || model.Quotations.HasFault(block)) continue;
            foreach (var flaw in SpeechTagFlaws.Find(model.Facts[block])) Report(context, block, flaw);
        }
    }

    private static void Report(SemanticModelAnalysisContext context, int block, SpeechTagFlaw flaw)
    {
        var message = flaw.Kind switch
        {
            SpeechTagFlawKind.StopBeforeTag => "A comma goes before the speaker, not a full stop",
            SpeechTagFlawKind.CommaMissing => "A comma is missing between the quotation and its speaker",
            SpeechTagFlawKind.CapitalAfterComma => "The sentence goes on after the quotation: no capital",
            _ => "A comma or a colon goes before a quotation that is a sentence",
        };
        var severity = flaw.Kind == SpeechTagFlawKind.NothingBeforeQuotation ? DiagnosticSeverity.Hint : DiagnosticSeverity.Warning;
        context.Report(Descriptor, context.Model.Document.ToSource(block, flaw.Span), [], new DiagnosticReport(severity), message);
    }
}
