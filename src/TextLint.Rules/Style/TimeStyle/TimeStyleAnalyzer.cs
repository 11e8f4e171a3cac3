using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports times of day that are not written as the house writes them.</summary>
public sealed class TimeStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "points", ["points", "closed", "clock", "points-minutes"], "\"points\" for 9 a.m. and 6:30 p.m., \"closed\" for 9am and 6.30pm, \"clock\" for 09:00 and 18:30, \"points-minutes\" for 9:00 a.m.");

    /// <summary>TL8010.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8010", "time-style", "Time of day in another style than the house's", "times", "A text that goes between `points`, `closed` and `points-minutes` and back is as it was; from `clock` only times behind a word such as \"at\" come back.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var style = context.GetOption(Descriptor, s_style);
        foreach (var (figure, site) in StyleFigures.Of<TimeFigure>(context.Model))
            if (TimeForm.Write(figure, site, style, context.Model.Language) is { } written) StyleReport.Add(context, Descriptor, site, written);
    }
}
