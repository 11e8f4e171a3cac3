using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Leaves the mark that is meant where that is plain, and offers either where it is not.</summary>
public sealed class DoublePunctuationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DoublePunctuationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var span = context.Diagnostic.Span;
        if (span.Length != 2) return;
        if (context.Diagnostic.Properties.TryGetValue(DoublePunctuationAnalyzer.KeptProperty, out var kept))
        {
            context.RegisterCodeFix($"Keep only \"{kept}\"", FixApplicability.Safe, new TextChange(span, kept));
            return;
        }
        foreach (var mark in context.Text.ToString(span).Distinct()) context.RegisterCodeFix($"Keep only \"{mark}\"", FixApplicability.Unsafe, new TextChange(span, mark.ToString()));
    }
}
