using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Forms;

/// <summary>The fix of a finding that knows what should stand in its place.</summary>
internal static class SuggestionFix
{
    /// <summary>Registers the fix that writes <see cref="DiagnosticProperties.Suggestion"/>; none where the finding has none. It is safe where the finding says <see cref="DiagnosticProperties.IsSafe"/>.</summary>
    public static void Register(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out var suggestion)) return;
        var applicability = context.Diagnostic.Properties.ContainsKey(DiagnosticProperties.IsSafe) ? FixApplicability.Safe : FixApplicability.Unsafe;
        context.RegisterCodeFix($"Change to \"{suggestion}\"", applicability, new TextChange(context.Diagnostic.Span, suggestion));
    }
}
