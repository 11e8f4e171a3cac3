using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Writes the apostrophe that the article has most.</summary>
public sealed class WrongApostropheCodeFixProvider : CodeFixProvider
{
    private const char Curly = '\u2019';

    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [WrongApostropheAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var (straight, curly) = (0, 0);
        foreach (var block in context.Document.Blocks)
        {
            straight += block.Text.Count('\'');
            curly += block.Text.Count(Curly);
        }
        // A curly mark in the wrong place comes from a program that writes curly ones.
        var isCurly = curly > straight || (curly == straight && context.Text[context.Diagnostic.Span.Start] is '\u2018' or '\u201B');
        context.RegisterCodeFix("Change to an apostrophe", FixApplicability.Safe, new TextChange(context.Diagnostic.Span, isCurly ? "\u2019" : "'"));
    }
}
