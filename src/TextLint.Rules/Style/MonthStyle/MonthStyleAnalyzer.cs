using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports months in full before a day where the house shortens them, or the other way round.</summary>
public sealed class MonthStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "abbreviated", ["abbreviated", "full"], "\"abbreviated\" for Oct. 8, \"full\" for October 8; without a day a month is in full in both.");

    /// <summary>TL8007.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8007", "month-style", "Month in another form than the house's", "months", "A text that goes to the other value and back is as it was, but for short forms of March to July, and of a month without a day, which no style has.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var isShort = context.GetOption(Descriptor, s_style) == "abbreviated";
        foreach (var (figure, site) in StyleFigures.Of<Figure>(context.Model))
            if (MonthForm.Write(figure, site, isShort, context.Model.Language) is { } found) StyleReport.Add(context, Descriptor, found.Site, found.Written);
    }
}
