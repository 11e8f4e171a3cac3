using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Rules.Style;

/// <summary>Reports numbers that the house writes in words and the text in figures, or the other way round.</summary>
public sealed class NumberStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ChoiceOption s_style = new("style", "to-nine", ["to-nine", "to-ten", "to-hundred"], "The highest number that is written as a word: \"to-nine\", \"to-ten\", or \"to-hundred\" for all below a hundred.");

    /// <summary>TL8002.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = HouseStyle.Describe(
        "TL8002", "number-style", "Number in figures where the house writes a word, or the other way round", "numbers", "A text that goes to another value and back is as it was, but for numbers that it wrote against the first value.", s_style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var most = context.GetOption(Descriptor, s_style) switch { "to-nine" => 9, "to-ten" => 10, _ => 99 };
        foreach (var (number, site) in StyleFigures.Of<NumberFigure>(context.Model))
            if (NumberForm.Write(number, site, most, context.Model.Language) is { } written) StyleReport.Add(context, Descriptor, site, written);
    }
}
