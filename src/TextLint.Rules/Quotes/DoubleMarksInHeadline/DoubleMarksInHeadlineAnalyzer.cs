using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

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
        var model = context.Model;
        var marks = context.GetOption(Descriptor, Marks);
        var wrong = marks == Single ? QuotationForm.DoubleMarks : QuotationForm.SingleMarks;
        for (var block = 0; block < model.Facts.Length; block++)
        {
            if (model.Facts[block].Zone != Zone.Headline || model.Quotations.HasFault(block)) continue;
            foreach (var (opener, closer) in QuotedWords.OuterIn(model.Facts[block].Quotations.Marks))
                if (opener.Form == wrong) context.Report(Descriptor, model.Document.ToSource(block, TextSpan.FromBounds(opener.Span.Start, closer.Span.End)), marks);
        }
    }
}
