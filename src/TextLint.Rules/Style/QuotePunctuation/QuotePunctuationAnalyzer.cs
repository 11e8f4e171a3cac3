using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Quotes;

namespace TextLint.Rules.Style;

/// <summary>Reports a stop or a comma on the side of a closing mark where the house does not put it.</summary>
public sealed class QuotePunctuationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Where the house puts stops.</summary>
    public static readonly ChoiceOption Style = new("style", "inside", ["inside", "by-sense"], "Stops and commas before the closing mark always, or only where they end a quoted sentence or a speech tag follows.");

    /// <summary>TL8023.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8023", "quote-punctuation", "Stop or comma not where house style puts it", "House style puts this {0} {1} the quotation mark.", "quote-punctuation", Style) with { InQuotations = QuotationTreatment.Checked };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        if (!EnglishText.Is(model.Language)) return;
        foreach (var (block, found) in MisplacedStops.Find(model, isLogical: context.GetOption(Descriptor, Style) == "by-sense"))
            context.Report(Descriptor, model.Document.ToSource(block, found.Span), MisplacedStops.NameOf(model.Document.Blocks[block], found), found.GoesInside ? "before" : "behind");
    }
}
