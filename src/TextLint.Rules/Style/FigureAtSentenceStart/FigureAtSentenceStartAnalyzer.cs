using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports sentences that start with a figure.</summary>
public sealed class FigureAtSentenceStartAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "words", ["words"], "\"words\": a sentence starts with the word of a number, or with something else.");
    private static readonly BooleanOption s_years = new("years", true, "A year may start a sentence.");


    /// <summary>TL8003.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8003", "figure-at-sentence-start", "Sentence that starts with a figure", "number-start", "There is one value, so no way back.", s_style, s_years) with { MessageFormat = "House style starts no sentence with a figure: \"{0}\"." };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var years = context.GetOption(Descriptor, s_years);
        foreach (var (figure, site) in StyleFigures.Of<Figure>(context.Model))
            if (SentenceStart.Write(figure, site, years, context.Model.Language) is { } found) StyleReport.Add(context, Descriptor, site, found.Written, found.IsSafe);
    }
}
