using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Numbers;

/// <summary>Swaps the bounds.</summary>
public sealed class BackwardRangeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [BackwardRangeAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var block = context.Document.IndexOf(context.Diagnostic.Span.Start);
        foreach (var figure in context.Model.Facts[block].Figures)
        {
            if (figure is not RangeFigure range || context.Document.ToSource(block, range.Span) != context.Diagnostic.Span) continue;
            context.RegisterCodeFix(
                "Swap the two numbers",
                FixApplicability.Unsafe,
                new TextChange(context.Document.ToSource(block, range.First.Span), range.Last.Text),
                new TextChange(context.Document.ToSource(block, range.Last.Span), range.First.Text));
            return;
        }
    }
}
