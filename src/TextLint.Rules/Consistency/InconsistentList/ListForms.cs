using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>Finds items that end in another mark, or begin in another case, than most of their list.</summary>
internal static class ListForms
{
    // Where the others are hardly more, nobody can tell what the list's style is.
    private const int MostTimes = 2;

    /// <summary>The conflicts, list by list.</summary>
    public static IEnumerable<FormConflict> Find(SemanticModel model)
    {
        foreach (var list in ListReader.Read(model.Document))
        {
            var items = list.ConvertAll(i => ListItem.Read(model, i));
            if (BetweenEndings(items) is { } endings) yield return endings;
            if (Between(items.Select(i => i.Beginning)) is { } beginnings) yield return beginnings;
        }
    }

    /// <summary>The end or the start of an item in another form.</summary>
    public static string? Rewrite(FormPlace place, string form) => form switch
    {
        ListItem.Upper => char.ToUpperInvariant(place.Text[0]) + place.Text[1..],
        ListItem.Lower => char.ToLowerInvariant(place.Text[0]) + place.Text[1..],
        _ => (place.Form == ListItem.Open ? place.Text : place.Text[..^1]) + (form == ListItem.Open ? "" : form),
    };

    /// <summary>The conflict between ends; the last item may have the stop of the sentence that the list is.</summary>
    private static FormConflict? BetweenEndings(List<ListItem> items)
    {
        var endings = items.ConvertAll(i => i.Ending);
        var isStopMain = endings.Count(e => e?.Form == ListItem.Stop) * 2 > endings.Count;
        return Between(endings[^1]?.Form == ListItem.Stop && !isStopMain ? endings[..^1] : endings);
    }

    private static FormConflict? Between(IEnumerable<FormPlace?> places) =>
        FormConflict.Between([.. places.OfType<FormPlace>()]) is { } conflict && conflict.Places.Count * MostTimes <= conflict.MainPlaces.Count ? conflict : null;
}
