using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Hosting;

/// <summary>Fixes what <see cref="WordAnalyzer"/> reports.</summary>
public sealed class WordCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [WordAnalyzer.Safe.Id, WordAnalyzer.Unsafe.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var span = context.Diagnostic.Span;
        if (context.Diagnostic.Id == WordAnalyzer.Safe.Id) context.RegisterCodeFix("Replace with \"the\"", FixApplicability.Safe, new TextChange(span, "the"));
        else
        {
            context.RegisterCodeFix("Replace with \"chief\"", FixApplicability.Unsafe, new TextChange(span, "chief"));
            context.RegisterCodeFix("Replace with \"chef\"", FixApplicability.Unsafe, new TextChange(span, "chef"));
        }
    }
}
