using System.Collections.Frozen;

namespace TextLint.Semantics;

/// <summary>Words of English by what they do around a name. Facts of the language, not of a publication.</summary>
internal static class Vocabulary
{
    private static readonly WordSet s_honorifics = new("mr mr. mrs mrs. ms ms. miss dr dr. mx mx.");

    private static readonly WordSet s_speech = new("""
        said says told announced added confirmed stated noted claimed argued explained warned insisted continued reiterated replied
        responded commented declared admitted acknowledged tweeted wrote asked recalled stressed emphasised emphasized concluded observed remarked
        suggested denied vowed promised urged predicted repeated pointed testified conceded disclosed revealed asserted maintained complained
        """);

    // "told X" names the listener, not the speaker.
    private static readonly WordSet s_speechBefore = new("said says added wrote tweeted replied asked explained argued warned insisted admitted continued recalled");

    private static readonly WordSet s_speechAgain = new("added continued reiterated repeated");

    private static readonly WordSet s_additive = new("also again further too");

    private static readonly WordSet s_auxiliaries = new("has had have later then");

    private static readonly WordSet s_function = new("""
        a an the and or but nor so yet of in on at by for from to with without into onto over under about after before between against during
        through as than that which who whom whose what when where why how if because while although though since until unless is are was were be been being
        has have had do does did will would shall should can could may might must not no this these those his her its their our my your he she it they we i you
        him them us me both either each all any some such only just even also too then there here now out up down off again like near per via among amid
        towards toward upon within across along behind beyond despite except inside outside around said says told called named including
        """);

    private static readonly WordSet s_time = new("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
        today tomorrow yesterday christmas easter ramadan
        """);

    private static readonly WordSet s_particles = new("van von der den de la le du di da dos del della al el bin ibn bint ben af av zu zur ter ten y e");

    private static readonly WordSet s_organizationBefore = new("at");

    private static readonly WordSet s_nounBefore = new("of by from against with the in to joined join under for that and between");

    private static readonly WordSet s_roleBefore = new("as played plays playing called titled starring");

    private static readonly WordSet s_appositive = new("the a an who whose which head former chief chairman chairwoman president director spokesman spokeswoman leader founder author professor aged himself herself");

    private static readonly WordSet s_pronouns = new("he she");

    public static bool IsHonorific(ReadOnlySpan<char> word) => s_honorifics.Contains(word);

    public static bool IsSpeech(ReadOnlySpan<char> word) => s_speech.Contains(word);

    public static bool IsSpeechBefore(ReadOnlySpan<char> word) => s_speechBefore.Contains(word);

    public static bool IsSpeechAgain(ReadOnlySpan<char> word) => s_speechAgain.Contains(word);

    public static bool IsAdditive(ReadOnlySpan<char> word) => s_additive.Contains(word);

    public static bool IsAuxiliary(ReadOnlySpan<char> word) => s_auxiliaries.Contains(word);

    public static bool IsFunction(ReadOnlySpan<char> word) => s_function.Contains(word);

    public static bool IsTime(ReadOnlySpan<char> word) => s_time.Contains(word);

    public static bool IsParticle(ReadOnlySpan<char> word) => s_particles.Contains(word);

    public static bool IsOrganizationBefore(ReadOnlySpan<char> word) => s_organizationBefore.Contains(word);

    public static bool IsRoleBefore(ReadOnlySpan<char> word) => s_roleBefore.Contains(word);

    public static bool IsAppositive(ReadOnlySpan<char> word) => s_appositive.Contains(word);

    public static bool IsPersonPronoun(ReadOnlySpan<char> word) => s_pronouns.Contains(word);

    public static bool IsNounBefore(ReadOnlySpan<char> word) => s_nounBefore.Contains(word);

    /// <summary>A set of words that is asked with spans, letter case aside.</summary>
    private sealed class WordSet(string words)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup =
            words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
    }
}
