using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Reports the plural of a family name that has an apostrophe: <c>the Kabulov's said</c>.</summary>
public sealed class PluralApostropheOnNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>TL3014.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3014",
        Name = "plural-apostrophe-on-name",
        Title = "Plural of a family name with an apostrophe",
        MessageFormat = "The family is \"the {1}\", without an apostrophe.",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Warning,
        InQuotations = QuotationTreatment.Cautious,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var (mention, plural) in PluralFamilies.Find(context.Model))
            context.Report(Descriptor, SpanOf(mention, context.Model), mention.Candidate.Text, plural);
    }

    /// <summary>The name with apostrophe and s.</summary>
    internal static TextSpan SpanOf(Mention mention, SemanticModel model) =>
        model.Document.ToSource(mention.Block, TextSpan.FromBounds(mention.Span.Start, mention.Span.End + 2));
}
