using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Leaves the words once, where no markup stands between them.</summary>
public sealed class RepeatedWordCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [RepeatedWordAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var span = context.Diagnostic.Span;
        var text = context.Text.ToString(span);
        if (!context.Diagnostic.Properties.TryGetValue(RepeatedWordAnalyzer.KeptProperty, out var kept) || !text.StartsWith(kept, StringComparison.Ordinal)) return;
        if (!text[kept.Length..].Trim().Equals(kept, StringComparison.OrdinalIgnoreCase)) return;
        var applicability = context.Diagnostic.Properties.ContainsKey(RepeatedWordAnalyzer.CertainProperty) ? FixApplicability.Safe : FixApplicability.Unsafe;
        context.RegisterCodeFix($"Keep \"{kept}\" once", applicability, new TextChange(TextSpan.FromBounds(span.Start + kept.Length, span.End), ""));
    }
}
