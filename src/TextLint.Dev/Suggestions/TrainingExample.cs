using TextLint.Spelling;
using TextLint.Spelling.Suggestions;

namespace TextLint.Dev.Suggestions;

/// <summary>The hits for a misspelling as numbers, the one that was meant among them.</summary>
/// <param name="Features">The features of each hit, one hit after the other.</param>
/// <param name="Right">The place of the one that was meant.</param>
/// <param name="Weight">How much the example counts.</param>
internal sealed record TrainingExample(float[] Features, int Right, double Weight)
{
    /// <summary>Number of hits.</summary>
    public int Count => Features.Length / HitFeatures.Count;

    // Lists are gathered from what programs find: they have fewer words with several slips than writers make.
    private static double WeightOf(int slips) => slips > 1 ? 2 : 1;

    /// <summary>The example of a pair; null where what was meant is no hit.</summary>
    public static TrainingExample? Create(SpellingPair pair, Suggester suggester, WordPredicate accepts)
    {
        var folded = string.Concat(pair.Typed.Select(Spelling.WordFolding.Fold));
        var hits = suggester.Find(folded, char.IsUpper(pair.Typed[0]), accepts, OwnWords.None, default);
        var typed = new TypedWord(folded, WordShape.Of(pair.Typed).Case != WordCase.Lower, new char[2 * SoundKey.RoomFor(folded.Length)]);
        var features = new float[hits.Count * HitFeatures.Count];
        var right = -1;
        for (var i = 0; i < hits.Count; i++)
        {
            HitFeatures.Write(typed, hits[i], hits.Letters(i), features.AsSpan(i * HitFeatures.Count, HitFeatures.Count));
            if (WordShape.Of(pair.Typed).Apply("", hits.Letters(i), "") == pair.Meant) right = i;
        }
        return right < 0 ? null : new TrainingExample(features, right, pair.Weight * WeightOf(EditDistance.Between(folded, pair.Meant)));
    }
}
