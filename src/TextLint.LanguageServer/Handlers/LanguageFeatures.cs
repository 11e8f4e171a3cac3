using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary>Which of the features that read an article this server offers: those that the client says it uses.</summary>
internal static class LanguageFeatures
{
    // A capital may begin a name. "<" begins a comment; a colon and a comma stand before the parts of one.
    private static readonly string[] s_completionTriggers = [.. Range('A', 'Z'), .. Range('\u00c0', '\u00d6'), .. Range('\u00d8', '\u00de'), "<", ":", ","];

    /// <summary>The capabilities with these features.</summary>
    public static ServerCapabilities AddTo(ServerCapabilities capabilities, ClientCapabilities client) => capabilities with
    {
        HoverProvider = Offer(client, "hover"),
        DefinitionProvider = Offer(client, "definition"),
        ReferencesProvider = Offer(client, "references"),
        DocumentHighlightProvider = Offer(client, "documentHighlight"),
        DocumentSymbolProvider = Offer(client, "documentSymbol"),
        WorkspaceSymbolProvider = client.SearchesSymbols ? true : null,
        CodeLensProvider = client.Uses("codeLens") ? new CodeLensOptions(ResolveProvider: false) : null,
        InlayHintProvider = Offer(client, "inlayHint"),
        CompletionProvider = client.Uses("completion") ? new CompletionOptions(s_completionTriggers) : null,
        FoldingRangeProvider = Offer(client, "foldingRange"),
        SelectionRangeProvider = Offer(client, "selectionRange"),
        DocumentLinkProvider = client.Uses("documentLink") ? new DocumentLinkOptions(ResolveProvider: false) : null,
    };

    private static bool? Offer(ClientCapabilities client, string feature) => client.Uses(feature) ? true : null;

    private static IEnumerable<string> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => ((char)c).ToString());
}
