using TextLint.Semantics;

namespace TextLint.Rules.Forms;

/// <summary>One thing in two forms: the one that stands more often, or first, and the others.</summary>
/// <param name="Places">Where the other forms stand, in order; one place or more.</param>
/// <param name="MainPlaces">Where the form stands that is used more often, in order; one place or more.</param>
internal sealed record FormConflict(IReadOnlyList<FormPlace> Places, IReadOnlyList<FormPlace> MainPlaces)
{
    /// <summary>The text at the first place that differs.</summary>
    public string Text => Places[0].Text;

    /// <summary>The text at the first place of the form that stands more often.</summary>
    public string MainText => MainPlaces[0].Text;

    /// <summary>The conflict between the forms at these places, which are in order; null where there is one form only.</summary>
    public static FormConflict? Between(IReadOnlyList<FormPlace> places)
    {
        var forms = places.GroupBy(p => p.Form, StringComparer.Ordinal).OrderByDescending(f => f.Count()).ToList();
        return forms.Count < 2 ? null : new FormConflict([.. places.Where(p => p.Form != forms[0].Key)], [.. forms[0]]);
    }

    /// <summary>The conflict between the forms of a name; null also where the publication knows the rarer one or holds the two apart.</summary>
    public static FormConflict? Between(IReadOnlyList<FormPlace> places, KnownNames known) =>
        Between(places) is { } conflict && !known.Contains(conflict.Text) && !known.AreDistinct(conflict.Text, conflict.MainText) ? conflict : null;
}
