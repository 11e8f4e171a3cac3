using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Consistency;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports headings with a capital on each word where the house has one on the first alone, and the reverse.</summary>
public sealed class HeadlineCaseAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The capitals of headlines.</summary>
    public static readonly ChoiceOption Style = new("style", "sentence", ["sentence", "title"], "The capitals of headlines: as in a sentence, or on each word of weight.");

    /// <summary>TL8033.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8033", "headline-case", "Capitals of a headline not in house style", "House style gives headlines the capitals of a {0}.", "headline-case", Style);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.Model;
        if (model.Language.TextStyles.IsEmpty || !model.Language.Speller.HasDictionary || model.Language.Vocabulary.NounsAreCapitalized) return;
        var style = context.GetOption(Descriptor, Style);
        for (var i = 0; i < model.Facts.Length; i++)
        {
            var block = model.Document.Blocks[i];
            if (block.Kind != SyntaxKind.Heading || !OwnWords.IsOwn(block) || HeadingCases.CaseOf(block, model) is not { } form || form == style) continue;
            var written = style == HeadingCases.Title ? HeadlineWriter.ToTitle(block, model) : HeadlineWriter.ToSentence(block, model);
            if (written == block.Text.ToString()) continue;
            var report = new DiagnosticReport(Properties: TextSlot.Properties(written, isSafe: false));
            context.Report(Descriptor, model.Document.ToSource(i, new TextSpan(0, block.Text.Length)), [], report, style == HeadingCases.Title ? "title" : "sentence");
        }
    }
}
