using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports long numbers whose thousands are not parted as the house parts them.</summary>
public sealed class ThousandsStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "comma", ["comma", "space", "none"], "\"comma\" for 12,000, \"space\" for 12 000 with a no-break space, \"none\" for 12000.");

    /// <summary>TL8014.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8014", "thousands-style", "Thousands parted in another way than the house's", "thousands", "A text that goes between `comma` and `space` and back is as it was; from `none` numbers that may be years do not come back.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var separator = context.GetOption(Descriptor, s_style) switch { "comma" => ",", "space" => "\u00A0", _ => "" };
        var language = context.Model.Language;
        foreach (var (figure, site) in StyleFigures.Of<Figure>(context.Model))
        {
            if (LongNumbers.TextOf(figure, language.Vocabulary) is null || site.IsTouched || NumberNeighbours.IsLabelled(site, language)) continue;
            if (LongNumbers.Write(site.Text.ToString(), separator) is { } written) StyleReport.Add(context, Descriptor, site, written);
        }
    }
}
