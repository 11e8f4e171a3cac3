using System.Collections.Frozen;

namespace TextLint.Semantics;

/// <summary>Words of English by what they do around a name. Facts of the language, not of a publication.</summary>
public sealed class NameVocabulary
{
    private static readonly WordSet s_honorifics = new("mr mr. mrs mrs. ms ms. miss dr dr. mx mx.");

    private static readonly WordSet s_speech = new("""
        said says told announced added confirmed stated noted claimed argued explained warned insisted continued reiterated replied
        responded commented declared admitted acknowledged tweeted wrote asked recalled stressed emphasised emphasized concluded observed remarked
        suggested denied vowed promised urged predicted repeated pointed testified conceded disclosed revealed asserted maintained complained lamented joked quipped countered
        notes explains suggests argues writes adds believes recalls points concedes insists warns claims tells admits stresses asks stating adding saying
        """);

    // Verbs that stand before their subject, as after a quotation. "Told" does not: whom it names was told.
    private static readonly WordSet s_speechBefore = new("said says added explained wrote insisted argued warned replied concluded noted stressed continued recalled admitted tweeted");

    private static readonly WordSet s_link = new("of for");

    // Last words of names that no person has.
    private static readonly WordSet s_organization = new("""
        academy act administration agency airlines airport airways alliance army association authority avenue awards bank base bay board bridge bureau
        campus canyon castle cathedral cemetery center centre championship championships church city club coalition coast college commission committee community
        company conference congress constitution convention corporation corps council county court creek cup day department desert district division
        empire exchange federation festival forest force forces foundation front fund games gardens government group hall health high highway hill hills hospital hotel house inc
        industries initiative institute international island islands journal justice kingdom laboratory lake lakes league library limited line ltd magazine market medal media ministry
        mission mosque motors mountain mountains museum network news office olympics order organisation organization palace park parliament party pass peninsula plaza plc
        police policy port post power press prison prize programme program project province quarter radio railway region report republic republicans resort review river road rights
        school sea senate series service services show society solutions square stadium state states station strait street studios summit survey system systems team
        technologies technology television temple theater theatre times tower trust tv union united university valley village war way west east north south world
        """);

    private static readonly WordSet s_speechAgain = new("added continued reiterated repeated adds reiterates");

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

    // Nouns of time that stand before a name without saying anything of it: "At noon X said".
    private static readonly WordSet s_moment = new("noon midnight morning afternoon evening night day week weekend month year today yesterday tomorrow later soon ago time once");

    private static readonly WordSet s_particles = new("van von der den de la le du di da dos del della al el bin ibn bint ben af av zu zur ter ten y e");

    private static readonly WordSet s_organizationBefore = new("at the in into inside outside across near throughout");

    private static readonly WordSet s_nounBefore = new("of by from against with the in to joined join under for and between");

    private static readonly WordSet s_roleBefore = new("as played plays playing called titled starring");

    private static readonly WordSet s_appositive = new("the a an who whose which head former chief chairman chairwoman president director spokesman spokeswoman leader founder author professor aged himself herself");

    private static readonly WordSet s_pronouns = new("he she");

    public static NameVocabulary English { get; } = new();

    private static readonly WordSet s_titles = new("president minister premier chancellor secretary senator sen. representative rep. congressman congresswoman governor gov. mayor councillor councilman ambassador envoy commissioner chairman chairwoman chair ceo executive director officer general gen. colonel col. lieutenant lt. major maj. captain capt. sergeant sgt. corporal private admiral commander inspector superintendent constable detective sheriff judge justice attorney professor prof. doctor king queen prince princess duke duchess earl count countess baron baroness lord lady sir dame pope cardinal archbishop bishop father sister rabbi imam sheikh ayatollah emir sultan emperor empress rev. reverend pastor dean vicar speaker leader coach manager spokesman spokeswoman spokesperson administrator treasurer marshal brigadier");
    private static readonly WordSet s_titleModifiers = new("former then ex outgoing incoming late acting ex-president ex-minister future retired onetime then-president ousted");
    private static readonly WordSet s_suffixes = new("jr jr. sr sr. ii iii iv");
    private static readonly WordSet s_aliases = new("née nee aka nicknamed dubbed");
    private static readonly WordSet s_complete = new("king queen prince princess pope lord lady cardinal archbishop bishop judge justice sir dame duke duchess earl baroness baron emperor father sister");
    private static readonly WordSet s_familyFirst = new("xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo kim park lee choi jung kang cho yoon jang lim han oh seo shin kwon nguyen tran le pham hoang phan vu dang bui do ho ngo duong ly wong chan cheung leung lam tsang hui");

    public bool IsTitle(ReadOnlySpan<char> word) => s_titles.Contains(word);
    public bool IsTitleModifier(ReadOnlySpan<char> word) => s_titleModifiers.Contains(word);
    public bool IsSuffix(ReadOnlySpan<char> word) => s_suffixes.Contains(word);
    public bool IsAlias(ReadOnlySpan<char> word) => s_aliases.Contains(word);
    public bool IsCompleteTitle(ReadOnlySpan<char> word) => s_complete.Contains(word);
    public bool IsFamilyFirst(ReadOnlySpan<char> word) => s_familyFirst.Contains(word);
    public bool IsHonorific(ReadOnlySpan<char> word) => s_honorifics.Contains(word);

    public bool IsSpeech(ReadOnlySpan<char> word) => s_speech.Contains(word);

    public bool IsSpeechBefore(ReadOnlySpan<char> word) => s_speechBefore.Contains(word);

    public bool IsLink(ReadOnlySpan<char> word) => s_link.Contains(word);

    public bool IsOrganization(ReadOnlySpan<char> word) => s_organization.Contains(word);

    public bool IsSpeechAgain(ReadOnlySpan<char> word) => s_speechAgain.Contains(word);

    public bool IsAdditive(ReadOnlySpan<char> word) => s_additive.Contains(word);

    public bool IsAuxiliary(ReadOnlySpan<char> word) => s_auxiliaries.Contains(word);

    public bool IsFunction(ReadOnlySpan<char> word) => s_function.Contains(word);

    public bool IsTime(ReadOnlySpan<char> word) => s_time.Contains(word);

    public bool IsMoment(ReadOnlySpan<char> word) => s_moment.Contains(word);

    public bool IsParticle(ReadOnlySpan<char> word) => s_particles.Contains(word);

    public bool IsOrganizationBefore(ReadOnlySpan<char> word) => s_organizationBefore.Contains(word);

    public bool IsRoleBefore(ReadOnlySpan<char> word) => s_roleBefore.Contains(word);

    public bool IsAppositive(ReadOnlySpan<char> word) => s_appositive.Contains(word);

    public bool IsPersonPronoun(ReadOnlySpan<char> word) => s_pronouns.Contains(word);

    public bool IsNounBefore(ReadOnlySpan<char> word) => s_nounBefore.Contains(word);

    /// <summary>A set of words that is asked with spans, letter case aside.</summary>
    private sealed class WordSet(string words)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup =
            words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
    }
}
