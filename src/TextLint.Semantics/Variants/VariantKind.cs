namespace TextLint.Semantics;

/// <summary>In what the two ways to write a word differ.</summary>
public enum VariantKind
{
    /// <summary>In letters or accents: <c>adviser</c>, <c>advisor</c>.</summary>
    Spelling,

    /// <summary>In a space: <c>air strike</c>, <c>airstrike</c>.</summary>
    Compound,

    /// <summary>In a capital: <c>internet</c>, <c>Internet</c>.</summary>
    Capital,
}
