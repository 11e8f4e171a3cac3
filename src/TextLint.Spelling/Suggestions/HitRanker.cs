namespace TextLint.Spelling.Suggestions;

/// <summary>Ranks hits by a weighted sum of what speaks for them.</summary>
internal static class HitRanker
{
    // A word that stands beside its neighbour a hundred times oftener than by chance outweighs a common slip, no more.
    private const double WeightOfPair = 0.9, MostDecades = 3;

    /// <summary>Sets the rank of each hit.</summary>
    public static void Rank(in TypedWord typed, HitList hits, ErrorModel errors, SuggestionModel model, in SuggestionContext context)
    {
        Span<float> features = stackalloc float[HitFeatures.Count];
        for (var i = 0; i < hits.Count; i++)
        {
            HitFeatures.Write(typed, hits[i], hits.Letters(i), features);
            var rank = 0f;
            for (var f = 0; f < features.Length; f++) rank += features[f] * errors.Weights[f];
            hits[i].Rank = rank + (WeightOfPair * Neighbours(hits.Letters(i), model, context));
        }
    }

    private static double Neighbours(ReadOnlySpan<char> word, SuggestionModel model, in SuggestionContext context)
    {
        if (string.IsNullOrEmpty(context.Left) && string.IsNullOrEmpty(context.Right)) return 0;
        var space = word.IndexOf(' ');
        var first = space < 0 ? word : word[..space];
        var last = word[(space + 1)..];
        var decades = 0.0;
        if (!string.IsNullOrEmpty(context.Left)) decades += model.BigramScore(context.Left, first);
        if (!string.IsNullOrEmpty(context.Right)) decades += model.BigramScore(last, context.Right);
        return Math.Clamp(decades, -MostDecades, MostDecades);
    }
}
