namespace TextLint.Spelling.Suggestions;

/// <summary>A word that may have been meant.</summary>
internal struct Hit
{
    /// <summary>What is known of the word, and where its letters are in the buffer of <see cref="HitList"/>.</summary>
    public int Slot, Length;

    /// <summary>What the slips cost that lead from it to what was typed.</summary>
    public int Cost;

    /// <summary>The Zipf frequency of the word, or of the pair of words.</summary>
    public double Zipf;

    /// <summary>Cost and frequency together; less is better.</summary>
    public int Score;

    /// <summary>Where the word is from.</summary>
    public HitKind Kind;

    /// <summary>What <see cref="HitRanker"/> thinks of it; more is better.</summary>
    public double Rank;
}
