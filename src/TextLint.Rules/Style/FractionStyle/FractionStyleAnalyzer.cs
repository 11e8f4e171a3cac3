using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports fractions in figures where the house writes words, or the other way round.</summary>
public sealed class FractionStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "words", ["words", "figures"], "\"words\" for two-thirds, \"figures\" for 2/3.");

    /// <summary>TL8016.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8016", "fraction-style", "Fraction in another style than the house's", "fractions", "A text that goes to the other value and back is as it was.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var language = context.Model.Language;
        if (context.GetOption(Descriptor, s_style) == "words")
        {
            foreach (var (_, site) in StyleFigures.Of<NumberFigure>(context.Model))
                if (FractionForm.WriteWords(site, language) is { } found) StyleReport.Add(context, Descriptor, found.Site, found.Written);
            return;
        }
        foreach (var site in StyleFigures.HyphenatedWords(context.Model))
            if (FractionForm.WriteFigures(site, language) is { } written) StyleReport.Add(context, Descriptor, site, written);
    }
}
