using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Fixes for a name in two forms: the main form everywhere, here only, or the other one everywhere. Words in capitals keep them.</summary>
internal static class FormFixes
{
    /// <summary>Registers the fixes of the conflict that the finding reports.</summary>
    public static void Register(CodeFixContext context, IEnumerable<FormConflict> conflicts)
    {
        var main = context.Diagnostic.Properties.GetValueOrDefault(DiagnosticProperties.OtherName);
        if (conflicts.FirstOrDefault(c => c.Places[0].Span == context.Diagnostic.Span && c.MainForm == main) is not { } conflict) return;
        context.RegisterCodeFix($"Replace with \"{conflict.MainForm}\"", FixApplicability.Unsafe, Replace(conflict.Places, conflict.MainForm));
        if (conflict.Places.Count > 1) context.RegisterCodeFix($"Replace with \"{conflict.MainForm}\" here only", FixApplicability.Unsafe, Replace([conflict.Places[0]], conflict.MainForm));
        context.RegisterCodeFix($"Replace \"{conflict.MainForm}\" with \"{conflict.Form}\" everywhere", FixApplicability.Unsafe, Replace(conflict.MainPlaces, conflict.Form));
    }

    private static IEnumerable<TextChange> Replace(IEnumerable<FormPlace> places, string form) =>
        places.Select(p => new TextChange(p.Span, IsCapitals(p.Text) ? form.ToUpperInvariant() : form));

    private static bool IsCapitals(string text) => text.Length > 1 && !text.Any(char.IsLower);
}
