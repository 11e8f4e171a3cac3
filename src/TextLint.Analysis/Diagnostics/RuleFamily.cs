namespace TextLint.Analysis;

/// <summary>
/// What a rule is about. Decides which findings the driver may drop where others claim the text, and which parts of a text are exempt.
/// </summary>
public enum RuleFamily
{
    /// <summary>Something is wrong: spelling, marks, names, facts.</summary>
    Fault,

    /// <summary>Two forms of one thing.</summary>
    Consistency,

    /// <summary>A preference: never hides a fault.</summary>
    Style,

    /// <summary>White space and line ends of the file; not checked in a fragment that has no file.</summary>
    FileHygiene,

    /// <summary>The engine's own: rules that threw, suppressions that suppress nothing, configuration.</summary>
    Engine,
}
