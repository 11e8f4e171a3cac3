namespace TextLint.Semantics;

/// <summary>What stands at the end of a name that is not part of it.</summary>
public enum NameEnding : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An apostrophe and s: Kabulov's.</summary>
    PossessiveS,

    /// <summary>An apostrophe alone: James'.</summary>
    Apostrophe,

    /// <summary>The ending of a plural: the Kabulovs, the Joneses.</summary>
    Plural,
}
