using System.Collections.Frozen;

namespace TextLint.Semantics;

/// <summary>Words of English that matter to spelling. Facts of the language, not of a publication.</summary>
internal static class SpellingVocabulary
{
    // What English writes beside another word only: half of a phrase of another language.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_loans = Words("""
        bona fide fides facto jure masse mortem quo warranto pro rata tempore modus operandi vivendi alma mater vice versa prima facie quid per se ad hoc hominem nauseam
        inter alia alias ipso status sine die non compos mentis de la le les el du des der die das von van den ten ter al an bin bint ibn
        fait accompli coup etat grace faux pas avant garde carte blanche joie vivre raison laissez faire nouveau riche cul sac par excellence soi disant enfant terrible
        chef oeuvre tour force vis creme hors piece resistance savoir belles lettres comme il faut deja vu cordon bleu hoi polloi et cetera al ibid viz sic
        pater noster mea culpa annus mirabilis horribilis casus belli cui bono ergo sum ex officio cathedra post ante habeas corpus in absentia loco parentis situ vitro vivo utero memoriam camera
        magnum opus persona grata rigor mortis terra firma tabula rasa sub judice poena rosa sui generis semper fidelis deus machina
        """);

    // Dropped letters at the start of a word, as people are quoted.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_elisions = Words("twas tis twere twould em til till cause cos coz bout round neath ere tween gainst nuff fraid ello appen n er im is ead ome ouse");

    // Words that no run of another language has: they end it.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_english = Words("the and of to is were are with that this for from which his her their have had it been will would could should they you not but who");

    // Words of grammar of the languages that English texts quote most, none of them an English word.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_foreign = Words("""
        de la le les el los las lo du des der das dem den und les que qu y en un una uno por para con del al il di della dei et est dans avec une aux ce cette nous vous ist nicht mit von zu auf ein eine
        het een op niet na nie się je ne si mi su sus se es más muy como pero
        """);

    public static bool IsForeign(ReadOnlySpan<char> word) => s_foreign.Contains(word);

    public static bool IsLoan(ReadOnlySpan<char> word) => s_loans.Contains(word);

    public static bool IsElision(ReadOnlySpan<char> word) => s_elisions.Contains(word);

    public static bool IsEnglish(ReadOnlySpan<char> word) => s_english.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
