namespace TextLint.Semantics;

/// <summary>What a word does around a name: one class for each section of words in a vocabulary. A word may be of several.</summary>
[Flags]
internal enum WordClasses : ulong
{
    None = 0,
    Honorifics = 1UL << 0,
    Speech = 1UL << 1,
    SpeechBefore = 1UL << 2,
    SpeechAgain = 1UL << 3,
    Additives = 1UL << 4,
    Auxiliaries = 1UL << 5,
    Links = 1UL << 6,
    Organizations = 1UL << 7,
    Function = 1UL << 8,
    Time = 1UL << 9,
    Moments = 1UL << 10,
    Particles = 1UL << 11,
    OrganizationBefore = 1UL << 12,
    NounBefore = 1UL << 13,
    RoleBefore = 1UL << 14,
    Appositives = 1UL << 15,
    Pronouns = 1UL << 16,
    Conjunctions = 1UL << 17,
    Holdings = 1UL << 18,
    HoldingLinks = 1UL << 19,
    NoAdverbs = 1UL << 20,
    Suffixes = 1UL << 21,
    TitleModifiers = 1UL << 22,
    BirthNames = 1UL << 23,
    FamilyFirst = 1UL << 24,
    Works = 1UL << 25,
    Determiners = 1UL << 26,
    Derivations = 1UL << 27,
    CapitalStarts = 1UL << 28,
    TitleHeads = 1UL << 29,
    AliasEnds = 1UL << 30,
}
