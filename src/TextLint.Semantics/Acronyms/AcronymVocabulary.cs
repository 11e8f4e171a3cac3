using System.Collections.Frozen;

namespace TextLint.Semantics;

/// <summary>Words that tell what is done with an acronym, and acronyms of other languages that English copy keeps.</summary>
internal static class AcronymVocabulary
{
    // The letters of these are those of the name in its own language, or of an older name.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_foreign = Set("""
        AFP AKP ALN ANC ARD AUC BND BNP BVV CDU CERN CFDT CGT CIMMYT CNES CNRS CONCACAF CONMEBOL CSU CSV DFB DFL DGSE DGSI DINA DPR DPRK ELAS ELN ERC ETA EUR
        FARC FDP FIA FIBA FIDE FIFA FIFPRO FIG FINA FIS FIVB FLN FMLN FN FPO FRELIMO FSB FSLN GIA GRU HDZ HDP IFOP INEGI INSEE IRNA ISI ISIL ISIS ISO JNIM
        KGB KNU KPRF LDPR LREM MAS MDB MINUSMA MNLA MONUSCO MORENA MPLA MSF MVD NKVD NPD OAS OMON OMS ONU OTAN OVP PAN PASOK PCE PCF PDI PDVSA PKK PLO
        PMDB PNL PNV POLISARIO PP PRD PRI PS PSD PSDB PSL PSOE PSUV PT PTI PVDA PVV PYD QSD RAI RENAMO RSF SAMU SBU SDF SED SNCF SPD SPO STASI SVP SVR SWAPO
        TASS TEPCO TSMC UDF UEFA UMP UNAM UNITA UTC VVD WADA YPG YPJ ZANU ZAPU ZDF
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

    public static bool IsForeign(ReadOnlySpan<char> acronym) => s_foreign.Contains(acronym);

    public static bool IsPluralBefore(ReadOnlySpan<char> word) => s_pluralBefore.Contains(word);

    public static bool IsPluralVerb(ReadOnlySpan<char> word) => s_pluralVerbs.Contains(word);

    public static bool IsEnglish(ReadOnlySpan<char> word) => s_english.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
