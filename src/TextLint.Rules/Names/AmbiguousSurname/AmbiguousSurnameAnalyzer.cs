using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Reports a surname alone where two persons of the article have it and either may be meant.</summary>
public sealed class AmbiguousSurnameAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticReport s_near = new(DiagnosticSeverity.Info);

    /// <summary>TL3006.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL3006",
        Name = "ambiguous-surname",
        Title = "Surname that two people of the article have",
        MessageFormat = "Which {0}? {1} are both in this article.",
        Category = "Names",
        DefaultSeverity = DiagnosticSeverity.Hint,
        InQuotations = QuotationTreatment.Skipped,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        foreach (var use in SurnameUses.Find(context.Model)) Report(context, use);
    }

    private static void Report(SemanticModelAnalysisContext context, SurnameUse use)
    {
        var document = context.Model.Document;
        var related = use.Namesakes.Select(n => new RelatedLocation(PlaceOf(document, n.Introduction!.Value), n.Text)).ToImmutableArray();
        var names = $"{string.Join(", ", use.Namesakes.SkipLast(1).Select(n => n.Text))} and {use.Namesakes[^1].Text}";
        context.Report(Descriptor, PlaceOf(document, use.Mention), related, use.IsNear ? s_near : DiagnosticReport.Default, use.Mention.Candidate.Text, names);
    }

    private static TextSpan PlaceOf(DocumentSyntax document, Mention mention) => document.ToSource(mention.Block, mention.Span);
}
