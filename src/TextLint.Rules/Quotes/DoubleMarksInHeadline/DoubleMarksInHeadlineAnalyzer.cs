using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Quotes;

/// <summary>Reports quotations in headlines in the other kind of marks than the publication's headlines take.</summary>
public sealed class DoubleMarksInHeadlineAnalyzer : DiagnosticAnalyzer
{
    private const string Single = "single";

    /// <summary>The kind of marks that headlines take.</summary>
    public static readonly ChoiceOption Marks = new("marks", Single, [Single, "double"], "The quotation marks that headlines take.");

    /// <summary>TL2013.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new()
    {
        Id = "TL2013",
        Name = "double-marks-in-headline",
        Title = "Quotation marks of the wrong kind in a headline",
        MessageFormat = "A headline takes {0} quotation marks.",
        Category = "Quotes",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Family = RuleFamily.Style,
        IsEnabledByDefault = false,
        Options = [Marks],
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var marks = context.GetOption(Descriptor, Marks);
        var wrong = marks == Single ? QuotationForm.DoubleMarks : QuotationForm.SingleMarks;
        foreach (var place in HeadlineMarks.Find(context.Model, wrong)) context.Report(Descriptor, place, marks);
    }
}
