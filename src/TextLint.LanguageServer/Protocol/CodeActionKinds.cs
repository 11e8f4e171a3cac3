namespace TextLint.LanguageServer.Protocol;

/// <summary>The kinds of code action this server offers.</summary>
internal static class CodeActionKinds
{
    /// <summary>Resolves one diagnostic.</summary>
    public const string QuickFix = "quickfix";

    /// <summary>Applies all safe fixes of a document.</summary>
    public const string FixAll = "source.fixAll.textlint";

    /// <summary>Makes all quotation marks and apostrophes curly.</summary>
    public const string CurlyQuotes = "source.textlint.curlyQuotes";

    /// <summary>Makes all quotation marks and apostrophes straight.</summary>
    public const string StraightQuotes = "source.textlint.straightQuotes";

    /// <summary>Cleans up pasted text.</summary>
    public const string CleanUp = "source.textlint.cleanUp";
}
