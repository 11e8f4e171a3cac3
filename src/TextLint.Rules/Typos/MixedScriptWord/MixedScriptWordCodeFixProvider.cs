using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Writes the word in the script of most of its letters.</summary>
public sealed class MixedScriptWordCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [MixedScriptWordAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out var word)) return;
        context.RegisterCodeFix("Write the word in one script", FixApplicability.Safe, new TextChange(context.Diagnostic.Span, word));
    }
}
