namespace TextLint.Analysis;

/// <summary>Keys of <see cref="Diagnostic.Properties"/> that more than one rule sets, for whoever acts on findings of any rule.</summary>
public static class DiagnosticProperties
{
    /// <summary>The word that a dictionary or a list would have to hold for the finding to go: as written, without a possessive ending.</summary>
    public const string Word = "word";
}
