using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports ages in words where the house writes figures, or the other way round.</summary>
public sealed class AgeStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "figures", ["figures", "words"], "\"figures\" for a 5-year-old, aged 5; \"words\" for a five-year-old, aged five.");

    /// <summary>TL8004.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8004", "age-style", "Age in another style than the house's", "ages", "A text that goes to the other value and back is as it was.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var wantsFigures = context.GetOption(Descriptor, s_style) == "figures";
        var language = context.Model.Language;
        foreach (var site in StyleFigures.HyphenatedWords(context.Model))
            if (AgeForm.WriteYearOld(site, wantsFigures, language) is { } written) StyleReport.Add(context, Descriptor, site, written);
        foreach (var (number, site) in StyleFigures.Of<NumberFigure>(context.Model))
            if (AgeForm.Write(number, site, wantsFigures, language) is { } written) StyleReport.Add(context, Descriptor, site, written);
    }
}
