namespace TextLint.Spelling.Checking;

/// <summary>What the dictionary says of one spelling of a word.</summary>
/// <param name="Affixes">The stem it was found by, of a compound the first.</param>
/// <param name="IsCompound">True where it is put together from several words.</param>
/// <param name="IsForbidden">True where the dictionary says that the word is wrong.</param>
internal readonly record struct WordMatch(AffixMatch Affixes, bool IsCompound = false, bool IsForbidden = false)
{
    public static WordMatch None { get; } = new(AffixMatch.None);

    public static WordMatch Forbidden { get; } = new(AffixMatch.None, IsForbidden: true);

    public bool IsFound => Affixes.IsFound;

    public int Stem => Affixes.Stem;
}
