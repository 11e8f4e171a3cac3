using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Lets the stop and the marks change places.</summary>
public sealed class MisplacedStopCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MisplacedStopAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Text.ToString(context.Diagnostic.Span);
        if (text.Length < 2) return;
        // Markup between the two stays where it is.
        if (IsStop(text[0])) Move(context, context.Diagnostic.Span.Start, context.Diagnostic.Span.End, text[0]);
        else if (IsStop(text[^1])) Move(context, context.Diagnostic.Span.End - 1, context.Diagnostic.Span.Start, text[^1]);
    }

    private static bool IsStop(char c) => c is '.' or ',' or ':' or ';';

    private static void Move(CodeFixContext context, int from, int to, char stop)
    {
        var (delete, insert) = (new TextChange(new TextSpan(from, 1), ""), new TextChange(new TextSpan(to, 0), stop.ToString()));
        context.RegisterCodeFix($"Move \"{stop}\" to the other side", FixApplicability.Safe, from < to ? [delete, insert] : [insert, delete]);
    }
}
