namespace TextLint.Spelling;

/// <summary>A compiled table of words with what each may be. Immutable, without allocation on look-up.</summary>
public sealed class Lexicon
{
    /// <summary>A table of no words.</summary>
    public static Lexicon Empty { get; } = new();
}
