namespace TextLint.Semantics;

/// <summary>How the letters of an acronym fit the long form beside it.</summary>
public enum AcronymFit
{
    /// <summary>The letters begin the words, little words left out.</summary>
    Initials,

    /// <summary>The letters stand in the words in their order: <c>hydrofoil (HF)</c>.</summary>
    Letters,

    /// <summary>Half of the initials agree, as where the acronym is of another language: <c>Federal Security Service (FSB)</c>.</summary>
    Foreign,

    /// <summary>All initials agree but one.</summary>
    Mismatched,
}
