namespace TextLint.Testing;

/// <summary>What an example shows.</summary>
public enum RuleExampleKind
{
    /// <summary>The rule reports exactly what is marked.</summary>
    Invalid,

    /// <summary>The example before it, after the first fix of each finding.</summary>
    Fixed,

    /// <summary>The rule reports nothing.</summary>
    Valid,

    /// <summary>The roster, in YAML, under which all examples of the page run; it is no text to check.</summary>
    Roster,

    /// <summary>The index of names that holds for the examples after it.</summary>
    Archive,
}
