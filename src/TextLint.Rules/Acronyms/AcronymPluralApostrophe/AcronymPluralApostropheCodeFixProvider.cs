using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Acronyms;

/// <summary>Deletes the apostrophe.</summary>
public sealed class AcronymPluralApostropheCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [AcronymPluralApostropheAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Text.ToString(context.Diagnostic.Span);
        var apostrophe = text.LastIndexOfAny(['\'', '\u2019']);
        if (apostrophe < 0) return;
        context.RegisterCodeFix($"Change to \"{text.Remove(apostrophe, 1)}\"", FixApplicability.Unsafe, new TextChange(new TextSpan(context.Diagnostic.Span.Start + apostrophe, 1), ""));
    }
}
