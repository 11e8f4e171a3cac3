using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Structure;

/// <summary>Adds a line break of the kind the file has.</summary>
public sealed class MissingFinalNewlineCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MissingFinalNewlineAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var first = context.Text.GetLine(0);
        var lineBreak = first.LineBreakLength == 0 ? "\n" : context.Text.ToString(new TextSpan(first.Span.End, first.LineBreakLength));
        context.RegisterCodeFix("Add a line break at the end", FixApplicability.Safe, new TextChange(context.Diagnostic.Span, lineBreak));
    }
}
