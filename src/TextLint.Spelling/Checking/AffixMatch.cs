using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>How a word was taken apart.</summary>
/// <param name="Stem">The stem; -1 where none was found.</param>
/// <param name="Prefix">The number of the prefix rule, or -1.</param>
/// <param name="PrefixLength">Number of characters it adds.</param>
/// <param name="Suffix">The number of the suffix rule next to the stem, or -1.</param>
/// <param name="SuffixLength">Number of characters it adds.</param>
/// <param name="Outer">The number of the suffix rule outside that one, or -1.</param>
/// <param name="OuterLength">Number of characters it adds.</param>
internal readonly record struct AffixMatch(int Stem, int Prefix = -1, int PrefixLength = 0, int Suffix = -1, int SuffixLength = 0, int Outer = -1, int OuterLength = 0)
{
    public static AffixMatch None { get; } = new(-1);

    public bool IsFound => Stem >= 0;

    public bool IsAffixed => Prefix >= 0 || Suffix >= 0;

    /// <summary>True where the stem or one of the affixes next to it has a flag.</summary>
    public bool HasFlag(CompiledDictionary dictionary, ushort flag) =>
        dictionary.HasFlag(Stem, flag)
        || (Prefix >= 0 && dictionary.FlagSets.Contains(dictionary.Affixes[Prefix].FlagSet, flag))
        || (Suffix >= 0 && dictionary.FlagSets.Contains(dictionary.Affixes[Suffix].FlagSet, flag));

    /// <summary>True where one of the affixes next to the stem has any of the traits.</summary>
    public bool HasAffixTrait(CompiledDictionary dictionary, WordTraits traits) =>
        (Prefix >= 0 && dictionary.FlagSets.IsAny(dictionary.Affixes[Prefix].FlagSet, traits))
        || (Suffix >= 0 && dictionary.FlagSets.IsAny(dictionary.Affixes[Suffix].FlagSet, traits));
}
