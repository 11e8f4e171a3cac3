using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports ranges of figures whose mark is not the house's.</summary>
public sealed class RangeStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "hyphen", ["hyphen", "en-dash", "word"], "\"hyphen\" for 2020-2024, \"en-dash\" for 2020–2024, \"word\" for 2020 to 2024.");

    /// <summary>TL8011.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8011", "range-style", "Range in another style than the house's", "ranges", "A text that goes between `hyphen` and `en-dash` and back is as it was; there is no way back from `word`.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var style = context.GetOption(Descriptor, s_style);
        foreach (var (number, site) in StyleFigures.Of<NumberFigure>(context.Model))
            if (RangeForm.Write(number, site, style, context.Model.Language) is { } found) StyleReport.Add(context, Descriptor, found.Site, found.Written);
    }
}
