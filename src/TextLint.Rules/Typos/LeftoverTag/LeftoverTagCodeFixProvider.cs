using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Deletes the tags; one that parted two words leaves a space.</summary>
public sealed class LeftoverTagCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [LeftoverTagAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => context.RegisterCodeFix(
        "Delete tags",
        FixApplicability.Unsafe,
        context.Diagnostic.Spans.Select(span => new TextChange(span, Parts(context.Text, span) ? " " : "")));

    private static bool Parts(SourceText text, TextSpan span)
    {
        VisibleTag.Read(text.AsSpan(span), out var isBreak);
        return isBreak && span.Start > 0 && span.End < text.Length && !char.IsWhiteSpace(text[span.Start - 1]) && !char.IsWhiteSpace(text[span.End]);
    }
}
