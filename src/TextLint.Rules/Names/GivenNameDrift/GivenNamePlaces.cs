using TextLint.Semantics;

namespace TextLint.Rules.Names;

/// <summary>Finds where the given name of a person stands.</summary>
internal static class GivenNamePlaces
{
    /// <summary>The places in order; the first of them in a full name, for a given name alone may be another's.</summary>
    public static List<GivenNamePlace> Of(NameSymbol name)
    {
        var places = new List<GivenNamePlace>();
        foreach (var mention in name.Mentions)
            foreach (var word in mention.Candidate.Words)
            {
                if (!word.IsCore || word.Key != name.GivenName || (places.Count == 0 && !mention.Candidate.IsFull)) continue;
                places.Add(new GivenNamePlace(mention, word));
                break;
            }
        return places;
    }
}
