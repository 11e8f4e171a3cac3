using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Packs;

/// <summary>"Did you mean": the nearest of a few known words.</summary>
public static class Suggestion
{
    // A longer word is not a slip of the typing of a key, a rule or a command.
    private const int Longest = 64;

    /// <summary>
    /// The candidate nearest to <paramref name="word"/>, letter case aside; the first of equals; null where none is near: more than a third of
    /// its letters, or more than three, would have to change. Two neighbours that changed places count as one change.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        if (word.Length is 0 or > Longest) return null;
        var folded = Folding.Fold(word);
        var (best, bestDistance) = ((string?)null, Math.Clamp(word.Length / 3, 1, 3) + 1);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= bestDistance) continue;
            var distance = EditDistance.Between(folded, Folding.Fold(candidate));
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>The end of a message: the nearest candidate, or nothing.</summary>
    internal static string Sentence(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
}
