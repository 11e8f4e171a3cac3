using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Finds the stops and commas on the wrong side of closing marks, and moves them.</summary>
internal static class MisplacedStops
{
    /// <summary>The stops that a style wants on the other side, with their blocks, in order.</summary>
    /// <param name="model">The article.</param>
    /// <param name="isLogical">False where stops and commas stand inside always.</param>
    public static IEnumerable<(int Block, MisplacedStop Stop)> Find(SemanticModel model, bool isLogical)
    {
        for (var block = 0; block < model.Facts.Length; block++)
        {
            if (model.Facts[block].Quotations.Marks.IsEmpty || model.Quotations.HasFault(block)) continue;
            var syntax = model.Document.Blocks[block];
            foreach (var (opener, closer) in QuotedWords.In(model.Facts[block].Quotations.Marks))
                if (!EndsWithAnother(syntax, closer) && StopPlacement.Find(syntax, new QuotedWords(syntax, opener, closer), model.Language.Vocabulary, isLogical) is { } found && IsStop(syntax.Text[syntax.Tokens[found.Stop].Start])) yield return (block, found);
        }
    }

    /// <summary>What a copy editor calls the stop.</summary>
    public static string NameOf(BlockSyntax block, MisplacedStop found) => block.Tokens[found.Stop].Kind switch
    {
        SyntaxKind.Comma => "comma",
        SyntaxKind.Colon => "colon",
        SyntaxKind.Semicolon => "semicolon",
        _ => "full stop",
    };

    /// <summary>Registers the fix, which lets the stop and the marks change places.</summary>
    public static void RegisterFix(CodeFixContext context)
    {
        var text = context.Text.ToString(context.Diagnostic.Span);
        if (text.Length < 2) return;
        // Markup between the two stays where it is.
        if (IsStop(text[0])) Move(context, context.Diagnostic.Span.Start, context.Diagnostic.Span.End, text[0]);
        else if (IsStop(text[^1])) Move(context, context.Diagnostic.Span.End - 1, context.Diagnostic.Span.Start, text[^1]);
    }

    /// <summary>True where the quotation around it ends at the same place: that one speaks for both.</summary>
    private static bool EndsWithAnother(BlockSyntax block, QuotationMark closer) =>
        closer.Token + 1 < block.Tokens.Length && block.Tokens[closer.Token + 1].IsQuotationMark;

    private static bool IsStop(char c) => c is '.' or ',' or ':' or ';';

    private static void Move(CodeFixContext context, int from, int to, char stop)
    {
        var (delete, insert) = (new TextChange(new TextSpan(from, 1), ""), new TextChange(new TextSpan(to, 0), stop.ToString()));
        context.RegisterCodeFix($"Move \"{stop}\" to the other side", FixApplicability.Safe, from < to ? [delete, insert] : [insert, delete]);
    }
}
