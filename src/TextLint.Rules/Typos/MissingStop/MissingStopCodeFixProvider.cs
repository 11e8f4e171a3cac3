using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Puts a full stop there.</summary>
public sealed class MissingStopCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MissingStopAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) =>
        context.RegisterCodeFix("Add a full stop", FixApplicability.Unsafe, new TextChange(new TextSpan(context.Diagnostic.Span.End, 0), "."));
}
