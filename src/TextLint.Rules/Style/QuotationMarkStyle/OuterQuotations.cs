using TextLint.Analysis;
using TextLint.Rules.Quotes;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Style;

/// <summary>Finds the outer quotations of the text by the kind of their marks, and gives them the other kind.</summary>
internal static class OuterQuotations
{
    /// <summary>Quotations of the running text and of captions that are whole; headlines have a kind of their own, and what a block quotation quotes is within another.</summary>
    public static IEnumerable<Quotation> Find(SemanticModel model, QuotationForm form)
    {
        foreach (var quotation in model.Quotations.All)
            if (quotation.Level == 1 && quotation.Form == form && quotation.IsClosed && quotation.Parts[0].Opener >= 0 && quotation.Parts.All(p => IsText(model, p.Block))) yield return quotation;
    }

    /// <summary>What of a quotation stands in its first paragraph.</summary>
    public static TextSpan PlaceOf(SemanticModel model, Quotation quotation) => model.Document.ToSource(quotation.Parts[0].Block, quotation.Parts[0].Span);

    /// <summary>Registers the fix for all paragraphs of a quotation; unseen only where single marks would be told from apostrophes.</summary>
    public static void RegisterFix(CodeFixContext context)
    {
        var model = context.Model;
        if (model.Quotations.All.FirstOrDefault(q => q.Level == 1 && PlaceOf(model, q) == context.Diagnostic.Span) is not { } quotation) return;
        var isSafe = quotation.Parts.All(p => p.Opener >= 0 && p.Closer >= 0 && MarkSwap.ReadsBack(model, p.Block, p.Span));
        context.RegisterCodeFix("Change the quotation marks", isSafe ? FixApplicability.Safe : FixApplicability.Unsafe, quotation.Parts.SelectMany(p => MarkSwap.In(model, p.Block, p.Span)));
    }

    private static bool IsText(SemanticModel model, int block) =>
        model.Document.Blocks[block].Kind is SyntaxKind.Paragraph or SyntaxKind.ListItem or SyntaxKind.Caption or SyntaxKind.TableCell or SyntaxKind.Footnote && !model.Quotations.HasFault(block);
}
