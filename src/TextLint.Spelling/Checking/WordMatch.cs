using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>What the dictionary says of one spelling of a word.</summary>
/// <param name="Affixes">The stem it was found by, of a compound the first.</param>
/// <param name="IsCompound">True where it is put together from several words.</param>
/// <param name="IsForbidden">True where the dictionary says that the word is wrong.</param>
internal readonly record struct WordMatch(AffixMatch Affixes, bool IsCompound = false, bool IsForbidden = false)
{
    public static WordMatch None { get; } = new(AffixMatch.None);

    /// <summary>The stem of what is right without one: numbers, dots.</summary>
    public const int NoStem = int.MaxValue;

    public static WordMatch Anything { get; } = new(AffixMatch.None with { Stem = NoStem });

    public static WordMatch Forbidden { get; } = new(AffixMatch.None, IsForbidden: true);

    public bool IsFound => Affixes.IsFound;

    public int Stem => Affixes.Stem;

    /// <summary>True where the stem has any of the traits.</summary>
    public bool IsAny(CompiledDictionary dictionary, WordTraits traits) => IsFound && Stem != NoStem && dictionary.IsAny(Stem, traits);
}
