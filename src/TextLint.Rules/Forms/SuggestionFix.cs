using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Forms;

/// <summary>The fix of a finding that knows what should stand in its place.</summary>
internal static class SuggestionFix
{
    /// <summary>Registers the fix that writes <see cref="DiagnosticProperties.Suggestion"/>; none where the finding has none.</summary>
    public static void Register(CodeFixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out var suggestion)) return;
        context.RegisterCodeFix($"Change to \"{suggestion}\"", FixApplicability.Unsafe, new TextChange(context.Diagnostic.Span, suggestion));
    }
}
