namespace TextLint.LanguageServer.Protocol;

/// <summary>The kinds of an answer to a client that pulls.</summary>
internal static class DiagnosticReportKinds
{
    /// <summary>It has all diagnostics.</summary>
    public const string Full = "full";

    /// <summary>They are those that the client has.</summary>
    public const string Unchanged = "unchanged";
}
