using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.Rules.Consistency;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Reports ellipses that are not typed as the house types them.</summary>
public sealed class EllipsisStyleAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The ellipsis of the house.</summary>
    public static readonly ChoiceOption Style = new("style", "spaced", ["spaced", "closed-points", "character", "spaced-points"], "The ellipsis within a sentence: a ... b, a... b, a… b, a . . . b.");

    // Texts in other scripts have points of their own.
    private const char LastLatin = '\u024F';

    /// <summary>TL8032.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = TextSlot.Describe("TL8032", "ellipsis-style", "Ellipsis not in house style", "House style sets an ellipsis as \"{0}\", not \"{1}\".", "ellipsis", Style) with { InQuotations = QuotationTreatment.Cautious };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSemanticModelAction(Analyze);

    private static void Analyze(SemanticModelAnalysisContext context)
    {
        var style = context.GetOption(Descriptor, Style);
        for (var i = 0; i < context.Model.Facts.Length; i++)
        {
            var block = context.Model.Document.Blocks[i];
            if (context.Model.Facts[i].PauseMarks.IsEmpty || !block.IsProse) continue;
            foreach (var mark in context.Model.Facts[i].PauseMarks)
                if (EllipsisForms.Read(block, mark) is var (span, form) && span.Length != EllipsisForms.Stops.Length + 1) Report(context, i, span, form, style);
        }
    }

    private static void Report(SemanticModelAnalysisContext context, int index, TextSpan span, string form, string style)
    {
        var block = context.Model.Document.Blocks[index];
        var (first, next) = (block.FindTokenIndex(span.Start), block.FindTokenIndex(span.End));
        var (before, after) = (first - (IsSpace(block, first - 1) ? 2 : 1), next + (IsSpace(block, next) ? 1 : 0));
        if (!IsWord(block, before) || !IsWord(block, after) || block.Tokens[after].Has(TokenFlags.Initial)) ReportAtEdge(context, index, span, form, style);
        else TextSlot.Report(context, Descriptor, index, TextSpan.FromBounds(block.Tokens[before].End, block.Tokens[after].Start), style switch
        {
            "closed-points" => EllipsisForms.Stops + " ",
            "character" => EllipsisForms.Character + " ",
            "spaced-points" => $" {EllipsisForms.Spaced} ",
            _ => $" {EllipsisForms.Stops} ",
        });
    }

    /// <summary>Beside marks, and where a sentence begins or ends, the spaces are as they are; points with spaces between them are for the inside of sentences.</summary>
    private static void ReportAtEdge(SemanticModelAnalysisContext context, int index, TextSpan span, string form, string style)
    {
        if (style != "spaced-points" && form != EllipsisForms.Spaced) TextSlot.Report(context, Descriptor, index, span, style == "character" ? EllipsisForms.Character : EllipsisForms.Stops);
    }

    private static bool IsSpace(BlockSyntax block, int token) => token >= 0 && token < block.Tokens.Length && block.Tokens[token].Kind == SyntaxKind.WhiteSpace;

    private static bool IsWord(BlockSyntax block, int token) => token >= 0 && token < block.Tokens.Length && block.Tokens[token].Kind == SyntaxKind.Word && block.Text[block.Tokens[token].Start] <= LastLatin;
}
