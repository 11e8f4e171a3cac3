using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports a comma between a month and its year where the house has none, or the other way round.</summary>
public sealed class MonthYearStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "no-comma", ["no-comma", "comma"], "\"no-comma\" for October 2024, \"comma\" for October, 2024.");

    /// <summary>TL8008.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8008", "month-year-style", "Comma, or none, between month and year", "month-year", "A text that goes to the other value and back is as it was.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var style = context.GetOption(Descriptor, s_style);
        foreach (var (figure, site) in StyleFigures.Of<MonthFigure>(context.Model))
            if (MonthYearForm.Write(figure, site, style == "comma", context.Model.Language) is { } written) StyleReport.Add(context, Descriptor, site, written);
    }
}
