using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Writes the comma, or the small letter.</summary>
public sealed class SpeechTagPunctuationCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [SpeechTagPunctuationAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var block = context.Document.IndexOf(context.Diagnostic.Span.Start);
        if (SpeechTagFlaws.FindAt(context.Model, block, context.Diagnostic.Span) is { } flaw) Register(context, block, flaw);
    }

    private static void Register(CodeFixContext context, int block, SpeechTagFlaw flaw)
    {
        var applicability = flaw.IsPlain ? FixApplicability.Safe : FixApplicability.Unsafe;
        var span = context.Diagnostic.Span;
        if (flaw.Kind == SpeechTagFlawKind.StopBeforeTag)
        {
            context.RegisterCodeFix("Change to a comma", applicability, new TextChange(span, ","));
        }
        else if (flaw.Kind == SpeechTagFlawKind.CapitalAfterComma)
        {
            var word = context.Text.ToString(span);
            context.RegisterCodeFix("Change to a small letter", applicability, new TextChange(span, char.ToLowerInvariant(word[0]) + word[1..]));
        }
        else
        {
            var place = new TextSpan(context.Document.ToSource(block, new TextSpan(flaw.Position - 1, 1)).End, 0);
            context.RegisterCodeFix("Add a comma", applicability, new TextChange(place, ","));
            if (flaw.Kind == SpeechTagFlawKind.NothingBeforeQuotation) context.RegisterCodeFix("Add a colon", applicability, new TextChange(place, ":"));
        }
    }
}
