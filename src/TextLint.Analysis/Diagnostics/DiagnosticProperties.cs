namespace TextLint.Analysis;

/// <summary>Names of <see cref="Diagnostic.Properties"/> that more than a rule and its fix read.</summary>
public static class DiagnosticProperties
{
    /// <summary>
    /// The word or name that is not known, as the article writes it without a possessive ending. Where a diagnostic has it, editors offer to add
    /// the word to the words of the article, of the project or of the user.
    /// </summary>
    public const string Word = "word";
}
