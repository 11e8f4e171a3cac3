namespace TextLint.Semantics;

/// <summary>What the form of an acronym and the words around it show.</summary>
[Flags]
public enum AcronymTraits
{
    /// <summary>Nothing to say.</summary>
    None = 0,

    /// <summary>The words around it show a noun: <c>offshoot of IS in</c>; not a word that is shouted.</summary>
    Noun = 1,

    /// <summary>Stands inside quotation marks, or in a block quotation.</summary>
    Quoted = 2,

    /// <summary>Stands in emphasis or in the title of a work.</summary>
    Cited = 4,

    /// <summary>A part of a hyphenated word, or all of a hashtag: NHB of <c>NHB-led</c>.</summary>
    Compound = 8,

    /// <summary>Written with stops: <c>U.S.</c></summary>
    Dotted = 16,

    /// <summary>Written with small letters: <c>Nato</c>, <c>PhD</c>.</summary>
    MixedCase = 32,

    /// <summary>Ends in an apostrophe and s where the words around it show a plural: <c>two MP's voted</c>.</summary>
    ApostrophePlural = 64,

    /// <summary>A capitalised word stands beside it, so it may be a part of a longer name: <c>US Open</c>.</summary>
    NamePart = 128,
}
