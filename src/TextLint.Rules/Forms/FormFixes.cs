using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Forms;

/// <summary>Fixes for one thing in two forms: the main form everywhere, here only, or the other one everywhere.</summary>
internal static class FormFixes
{
    /// <summary>Registers the fixes of a name or word in two forms. Words in capitals keep them.</summary>
    public static void Register(CodeFixContext context, IEnumerable<FormConflict> conflicts)
    {
        if (Find(context, conflicts) is not { } conflict) return;
        context.RegisterCodeFix($"Replace with \"{conflict.MainText}\"", FixApplicability.Unsafe, Replace(conflict.Places, conflict.MainText));
        if (conflict.Places.Count > 1) context.RegisterCodeFix($"Replace with \"{conflict.MainText}\" here only", FixApplicability.Unsafe, Replace([conflict.Places[0]], conflict.MainText));
        context.RegisterCodeFix($"Replace \"{conflict.MainText}\" with \"{conflict.Text}\" everywhere", FixApplicability.Unsafe, Replace(conflict.MainPlaces, conflict.Text));
    }

    /// <summary>Registers the fixes of two styles. A place that cannot be written in a style is left.</summary>
    /// <param name="context">Where the fixes go.</param>
    /// <param name="conflicts">The conflicts of the article, as the rule finds them.</param>
    /// <param name="rewrite">The text of a place in another form; null where it has none.</param>
    /// <param name="applicability">Safe where a style can be changed unseen.</param>
    public static void Register(CodeFixContext context, IEnumerable<FormConflict> conflicts, Func<FormPlace, string, string?> rewrite, FixApplicability applicability = FixApplicability.Unsafe)
    {
        if (Find(context, conflicts) is not { } conflict) return;
        Add(conflict.Places, conflict.MainPlaces[0], $"Write like \"{conflict.MainText}\" everywhere", applicability);
        if (conflict.Places.Count > 1) Add([conflict.Places[0]], conflict.MainPlaces[0], $"Write like \"{conflict.MainText}\" here only", FixApplicability.Unsafe);
        Add(conflict.MainPlaces, conflict.Places[0], $"Write like \"{conflict.Text}\" everywhere", FixApplicability.Unsafe);

        void Add(IReadOnlyList<FormPlace> places, FormPlace like, string title, FixApplicability how)
        {
            var changes = places.Select(p => (p.Span, Text: rewrite(p, like.Form))).Where(c => c.Text is not null).Select(c => new TextChange(c.Span, c.Text!)).ToList();
            if (changes.Count > 0) context.RegisterCodeFix(title, how, changes);
        }
    }

    private static FormConflict? Find(CodeFixContext context, IEnumerable<FormConflict> conflicts)
    {
        var main = context.Diagnostic.Properties.GetValueOrDefault(FormReport.MainTextProperty);
        return conflicts.FirstOrDefault(c => c.Places[0].Span == context.Diagnostic.Span && c.MainText == main);
    }

    private static IEnumerable<TextChange> Replace(IEnumerable<FormPlace> places, string form) =>
        places.Select(p => new TextChange(p.Span, IsCapitals(p.Text) ? form.ToUpperInvariant() : form));

    private static bool IsCapitals(string text) => text.Length > 1 && !text.Any(char.IsLower);
}
