namespace TextLint.Analysis;

/// <summary>Keys of <see cref="Diagnostic.Properties"/> that more than one rule sets, for whoever acts on findings of any rule.</summary>
public static class DiagnosticProperties
{
    /// <summary>The word that a dictionary or a list would have to hold for the finding to go: as written, without a possessive ending.</summary>
    public const string Word = "word";

    /// <summary>A name as the text has it, of a finding that holds two names against each other.</summary>
    public const string Name = "name";

    /// <summary>What should probably stand in the place of the finding.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>What a declared rule would write in the place of the finding: the choices, best first, with U+001F between them; an empty text deletes.</summary>
    public const string Replacements = "replacements";

    /// <summary>Present where the <see cref="Suggestion"/>, or the first of the <see cref="Replacements"/>, may be applied unseen.</summary>
    public const string IsSafe = "isSafe";

    /// <summary>What the description of a pack's rule says of the finding.</summary>
    public const string Description = "description";

    /// <summary>The action of a Vale rule as it is written: its name, then its parameters, with U+001F between them; empty where the rule has none.</summary>
    public const string Action = "action";

    /// <summary>The name it was held against.</summary>
    public const string OtherName = "otherName";
}
