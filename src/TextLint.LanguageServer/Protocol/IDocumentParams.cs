namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of a request about one document.</summary>
internal interface IDocumentParams
{
    /// <summary>The document.</summary>
    TextDocumentIdentifier TextDocument { get; }
}
