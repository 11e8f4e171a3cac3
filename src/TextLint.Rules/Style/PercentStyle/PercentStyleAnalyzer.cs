using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports percentages that have a sign, one word or two words where the house writes another of these.</summary>
public sealed class PercentStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "sign", ["sign", "word", "words"], "\"sign\" for 4%, \"word\" for 4 percent, \"words\" for 4 per cent.");

    /// <summary>TL8001.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8001", "percent-style", "Percentage in another style than the house's", "percent", "A text that goes to another value and back is as it was, but for ranges (3 to 5 percent), which get a sign for each number, and numbers in words, which become figures.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var style = context.GetOption(Descriptor, s_style);
        foreach (var (amount, site) in StyleFigures.Of<AmountFigure>(context.Model))
            if (amount.Kind == AmountKind.Percent && PercentForm.Write(amount, site, style, context.Model.Language) is { } found) StyleReport.Add(context, Descriptor, found.Site, found.Written);
    }
}
