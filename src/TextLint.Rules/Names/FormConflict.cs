using TextLint.Semantics;

namespace TextLint.Rules.Names;

/// <summary>One name in two forms: the one that stands more often, or first, and the others.</summary>
/// <param name="Places">Where the other forms stand, in order; one place or more.</param>
/// <param name="MainPlaces">Where the form stands that is used more often, in order; one place or more.</param>
internal sealed record FormConflict(IReadOnlyList<FormPlace> Places, IReadOnlyList<FormPlace> MainPlaces)
{
    /// <summary>The form at the first place that differs.</summary>
    public string Form => Places[0].Text;

    /// <summary>The form that stands more often.</summary>
    public string MainForm => MainPlaces[0].Text;

    /// <summary>The conflict between the forms at these places, which are in order; null where there is one form only, or where the publication knows the rarer one or holds the two apart.</summary>
    public static FormConflict? Between(IReadOnlyList<FormPlace> places, KnownNames known)
    {
        var forms = places.GroupBy(p => p.Text, StringComparer.Ordinal).OrderByDescending(f => f.Count()).ToList();
        if (forms.Count < 2) return null;
        var conflict = new FormConflict([.. places.Where(p => p.Text != forms[0].Key)], [.. forms[0]]);
        return IsSettled(conflict, known) ? null : conflict;
    }

    private static bool IsSettled(FormConflict conflict, KnownNames known) => known.Contains(conflict.Form) || known.AreDistinct(conflict.Form, conflict.MainForm);
}
