namespace TextLint.Semantics;

/// <summary>What a word begins with when it is said.</summary>
public enum InitialSound
{
    /// <summary>Not known, or both are heard: nobody can be wrong.</summary>
    Unknown,

    /// <summary>A vowel: <c>hour</c>, <c>MP</c>, <c>80</c>.</summary>
    Vowel,

    /// <summary>A consonant: <c>union</c>, <c>UN</c>, <c>100</c>.</summary>
    Consonant,
}
