using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Names;

/// <summary>Finds names that headlines, captions and the like spell otherwise than the running text.</summary>
internal static class OutsideClashes
{
    /// <summary>The conflicts, each with how much speaks for a slip.</summary>
    public static IEnumerable<(FormConflict Conflict, int Points)> Find(SemanticModel model)
    {
        foreach (var clash in model.NameClashes)
            if (clash.IsOutsideBody && !model.KnownNames.Contains(clash.Suspect.Text) && !model.KnownNames.AreDistinct(clash.Suspect.Text, clash.Other.Text))
                yield return (new FormConflict(PlacesOf(clash.Suspect, model), BodyPlacesOf(clash.Other, model)), clash.Points);
    }

    private static FormPlace[] PlacesOf(NameWordSymbol word, SemanticModel model) =>
        [.. word.Places.Select(p => new FormPlace(model.Document.ToSource(p.Block, p.Span), p.Candidate.Words[p.Index].Text))];

    private static FormPlace[] BodyPlacesOf(NameWordSymbol word, SemanticModel model) =>
        [.. word.Places.Where(p => p.Zone == Zone.Body).Select(p => new FormPlace(model.Document.ToSource(p.Block, p.Span), p.Candidate.Words[p.Index].Text))];
}
