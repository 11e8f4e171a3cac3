using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports sums with a word where the house writes the currency's sign, or the other way round.</summary>
public sealed class CurrencyStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "sign", ["sign", "word"], "\"sign\" for $5, \"word\" for 5 dollars.");
    private static readonly ChoiceOption s_others = new("others", "same", ["same", "sign", "word"], "Currencies other than dollars and pounds: \"same\", \"sign\", or \"word\", as for $5 but 5 euros.");


    /// <summary>TL8013.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8013", "currency-style", "Sum of money in another style than the house's", "currency", "A text that goes to the other value and back is as it was, but for pounds, whose word is a weight too.", s_style, s_others);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var wantsSign = context.GetOption(Descriptor, s_style) == "sign";
        var othersWantSign = context.GetOption(Descriptor, s_others) switch { "sign" => true, "word" => false, _ => wantsSign };
        foreach (var (amount, site) in StyleFigures.Of<AmountFigure>(context.Model))
            if (CurrencyForm.Write(amount, site, wantsSign, othersWantSign, context.Model.Language) is { } written) StyleReport.Add(context, Descriptor, site, written);
    }
}
