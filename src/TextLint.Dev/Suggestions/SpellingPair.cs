namespace TextLint.Dev.Suggestions;

/// <summary>What was typed and what was meant.</summary>
/// <param name="Typed">The misspelling.</param>
/// <param name="Meant">The word.</param>
/// <param name="Weight">How much the pair counts in training.</param>
internal readonly record struct SpellingPair(string Typed, string Meant, double Weight = 1)
{
    private const int StemLength = 5;

    /// <summary>
    /// True for pairs that are never trained on. Words with the same beginning are on the same side, so that no inflection of a word
    /// that was trained on is measured.
    /// </summary>
    public bool IsHeldOut
    {
        get
        {
            var stem = Meant.AsSpan(0, Math.Min(StemLength, Meant.Length));
            return (Spelling.WordFolding.Hash(stem) & 1) == 0;
        }
    }

    /// <summary>The pairs of a file: what was typed, a tab, what was meant.</summary>
    public static IEnumerable<SpellingPair> Read(string path, double weight = 1)
    {
        foreach (var line in File.ReadLines(path))
            if (line.Split('\t') is [{ Length: > 0 } typed, { Length: > 0 } meant]) yield return new SpellingPair(typed, meant, weight);
    }
}
