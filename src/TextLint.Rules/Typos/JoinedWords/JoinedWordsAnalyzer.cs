using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Typos;

/// <summary>Reports two words that are written as one.</summary>
public sealed class JoinedWordsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property with the two words.</summary>
    public const string SuggestionProperty = "suggestion";

    /// <summary>TL1002.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL1002",
        Name = "joined-words",
        Title = "Two words written as one",
        MessageFormat = "A space is missing: \"{0}\" is \"{1}\".",
        Category = "Typos",
        DefaultSeverity = DiagnosticSeverity.Error,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var word in context.Model.UnknownWords)
        {
            if (word.Kind != UnknownWordKind.Joined) continue;
            foreach (var (block, place) in word.Places)
            {
                if (place.Kind != UnknownWordKind.Joined) continue;
                var words = place.Suggestions[0];
                var properties = ImmutableDictionary<string, string>.Empty.Add(DiagnosticProperties.Word, place.Text).Add(SuggestionProperty, words);
                context.Report(Descriptor, context.Model.Document.ToSource(block, place.Span), [], new DiagnosticReport(null, properties), place.Text, words);
            }
        }
    }
}
