using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Adds the missing bracket, or gives a bracket the shape of its partner.</summary>
public sealed class UnbalancedBracketCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnbalancedBracketAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var block = context.Document.IndexOf(context.Diagnostic.Span.Start);
        if (Find(context, block) is not { } bracket) return;
        if (bracket.Kind == LoneBracketKind.Unclosed) RegisterClosing(context, block, bracket);
        else if (bracket.Kind == LoneBracketKind.Unopened) RegisterRemoval(context);
        else if (bracket.Kind == LoneBracketKind.Mismatched) RegisterShapes(context, block, bracket);
    }

    /// <summary>The bracket that the finding is about, found by halves: a block may have many.</summary>
    private static LoneBracket? Find(CodeFixContext context, int block)
    {
        var (brackets, low) = (context.Model.Facts[block].LoneBrackets, 0);
        for (var high = brackets.Length; low < high;)
        {
            var middle = (low + high) / 2;
            if (context.Document.ToSource(block, brackets[middle].Span).Start < context.Diagnostic.Span.Start) low = middle + 1;
            else high = middle;
        }
        return low < brackets.Length && context.Document.ToSource(block, brackets[low].Span) == context.Diagnostic.Span ? brackets[low] : null;
    }

    private static void RegisterClosing(CodeFixContext context, int block, in LoneBracket bracket)
    {
        var closer = CloserOf(bracket.Shape);
        foreach (var place in BracketPlace.Find(context.Document.Blocks[block], context.Model.Facts[block].Quotations.Marks, bracket))
        {
            var position = context.Document.ToSource(block, new TextSpan(place.Position - 1, 1)).End;
            context.RegisterCodeFix($"Add \"{closer}\"", place.IsOnly ? FixApplicability.Safe : FixApplicability.Unsafe, new TextChange(new TextSpan(position, 0), closer.ToString()));
        }
    }

    private static void RegisterRemoval(CodeFixContext context) =>
        context.RegisterCodeFix("Delete the bracket", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, ""));

    private static void RegisterShapes(CodeFixContext context, int block, in LoneBracket bracket)
    {
        var syntax = context.Document.Blocks[block];
        var opener = syntax.Tokens[bracket.Other].Span;
        var closer = CloserOf(syntax.Text[opener.Start]);
        context.RegisterCodeFix($"Change to \"{closer}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, closer.ToString()));
        context.RegisterCodeFix($"Change the opening bracket to \"{bracket.Shape}\"", FixApplicability.Unsafe, new TextChange(context.Document.ToSource(block, opener), bracket.Shape.ToString()));
    }

    private static char CloserOf(char opener) => opener switch { '(' => ')', '[' => ']', _ => '}' };
}
