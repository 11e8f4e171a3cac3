using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports sums of millions and billions in a word where the house writes letters, or the other way round.</summary>
public sealed class MillionStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "word", ["word", "letter", "letters"], "\"word\" for $5 million, \"letter\" for $5m and $5bn, \"letters\" for $5mn and $5trn.");

    /// <summary>TL8005.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8005", "million-style", "Millions in another style than the house's", "millions", "A text that goes to another value and back is as it was.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var style = context.GetOption(Descriptor, s_style);
        foreach (var (figure, site) in StyleFigures.Of<AmountFigure>(context.Model))
            if (MillionForm.Write(figure, site, style, context.Model.Language) is { } written) StyleReport.Add(context, Descriptor, site, written);
    }
}
