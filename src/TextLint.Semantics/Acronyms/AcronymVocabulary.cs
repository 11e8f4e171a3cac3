using System.Collections.Frozen;

namespace TextLint.Semantics;

/// <summary>Words that tell what is done with an acronym, and acronyms of other languages that English copy keeps.</summary>
internal static class AcronymVocabulary
{
    // The letters of these are those of the name in its own language, or of an older name, and the English name has all of them but one or two.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_foreign = Set("""
        CERN FARC FPO FSB FSLN FSO GRU ISIL ISIS ISO KGB MSF NKVD OAS OVP PKK SBU SDS SNS SPO SRS SVP UTC ZANU
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_pluralBefore = Set("""
        two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands several many most some all few fewer other these those
        both various numerous more
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_pluralVerbs = Set("are were have");

    // Peoples whose acronyms are English ones.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_english = Set("""
        american americans british english scottish welsh irish australian canadian us u.s. uk america britain england scotland wales ireland australia canada
        united states kingdom zealand international national washington london york boston
        """);

    // The little words that stand inside the names of bodies; "at the Department of Agriculture" goes on from one name to another.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_insideName = Set("a an the of and for in on to");

    public static bool IsInsideName(ReadOnlySpan<char> word) => s_insideName.Contains(word);

    public static bool IsForeign(ReadOnlySpan<char> acronym) => s_foreign.Contains(acronym);

    public static bool IsPluralBefore(ReadOnlySpan<char> word) => s_pluralBefore.Contains(word);

    public static bool IsPluralVerb(ReadOnlySpan<char> word) => s_pluralVerbs.Contains(word);

    public static bool IsEnglish(ReadOnlySpan<char> word) => s_english.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
