using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports dates in words whose order, comma or ordinal is not the house's.</summary>
public sealed class DateStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "mdy", ["mdy", "dmy", "mdy-ordinal", "dmy-ordinal"], "\"mdy\" for October 8, 2024, \"dmy\" for 8 October 2024, \"mdy-ordinal\" for October 8th 2024, \"dmy-ordinal\" for 8th October 2024.");

    /// <summary>TL8006.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8006", "date-style", "Date in another style than the house's", "dates", "A text that goes from `mdy`, `mdy-ordinal` or `dmy-ordinal` to another value and back is as it was; one that goes from `dmy` to `mdy` gets a comma behind the year, which stays on the way back.", s_style) with { ClaimsSpan = true };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var style = context.GetOption(Descriptor, s_style);
        foreach (var (figure, site) in StyleFigures.Of<DateFigure>(context.Model))
            if (DateForm.Write(figure, site, style, context.Model.Language) is { } written) StyleReport.Add(context, Descriptor, site, written);
    }
}
