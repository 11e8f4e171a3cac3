using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>One state of an open document, as answers are made from. Immutable.</summary>
/// <param name="Uri">The client's name of the document.</param>
/// <param name="Version">The client's version of the text.</param>
/// <param name="ResultId">Names this state's diagnostics; no other state in this session has it.</param>
/// <param name="Snapshot">Text and analysis.</param>
/// <param name="IsExcluded">True where nothing is to be said of the document.</param>
/// <param name="Shown">The diagnostics that were last made of the document.</param>
/// <param name="Superseded">Cancelled when a newer state takes this one's place, or the document is closed.</param>
internal sealed record DocumentState(
    string Uri,
    int Version,
    string ResultId,
    DocumentSnapshot Snapshot,
    bool IsExcluded,
    ShownDiagnostics Shown,
    CancellationToken Superseded);
