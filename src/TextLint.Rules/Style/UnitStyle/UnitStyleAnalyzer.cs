using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports units in a word where the house writes letters, or the other way round.</summary>
public sealed class UnitStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "words", ["words", "letters"], "\"words\" for 5 kilometres, \"letters\" for 5km.");
    private static readonly ChoiceOption s_spelling = new("spelling", "british", ["british", "american"], "How a unit is spelled that had letters: \"british\" for kilometre, \"american\" for kilometer.");


    /// <summary>TL8015.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8015", "unit-style", "Unit of measure in another style than the house's", "units", "A text that goes to the other value and back is as it was, but for a space before a short form, and for spellings other than the option's.", s_style, s_spelling);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var wantsWords = context.GetOption(Descriptor, s_style) == "words";
        var isAmerican = context.GetOption(Descriptor, s_spelling) == "american";
        foreach (var (amount, site) in StyleFigures.Of<AmountFigure>(context.Model))
            if (UnitForm.Write(amount, site, wantsWords, isAmerican, context.Model.Language) is { } written) StyleReport.Add(context, Descriptor, site, written);
    }
}
