using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Typos;

/// <summary>Writes the sign.</summary>
public sealed class LostCurrencySignCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [LostCurrencySignAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(LostCurrencySignAnalyzer.SuggestionProperty, out var sum)) return;
        context.RegisterCodeFix($"Change to \"{sum}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, sum));
    }
}
