using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports a comma before the last item of a simple series where the house has none, or none where it has one.</summary>
public sealed class SerialCommaAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The comma of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "never", ["never", "always"], "The comma before \"and\" in a simple series: a, b and c; or a, b, and c.");

    /// <summary>TL8024.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8024", "serial-comma", "Serial comma not in house style", "House style writes \"{0}\" before the last item of a series, not \"{1}\".", "serial-comma", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Analyze);

    private static void Analyze(BlockAnalysisContext context)
    {
        var block = context.Block;
        var isAlways = context.GetOption(Descriptor, Style) == "always";
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            if (!context.Language.Vocabulary.IsConjunction(block.GetText(block.Tokens[i])) || SeriesReader.Read(block, i, context.Language) is not { } series) continue;
            if (series.HasComma == isAlways || (isAlways ? !series.IsCertain : !series.IsLikely)) continue;
            TextSlot.Report(context, Descriptor, TextSpan.FromBounds(series.ItemEnd, block.Tokens[i].End), (isAlways ? ", " : " ") + block.GetString(block.Tokens[i].Span));
        }
    }
}
