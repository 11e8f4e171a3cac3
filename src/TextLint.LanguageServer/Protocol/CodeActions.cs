namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/codeAction</c>.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, ProtocolRange Range, CodeActionContext? Context = null);

/// <summary>What the client wants.</summary>
/// <param name="Only">The kinds wanted, each with what lies under it; null for all.</param>
/// <param name="TriggerKind">1 where a person asked, 2 where the editor did.</param>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null, int? TriggerKind = null);

/// <summary>What the protocol calls a CodeAction, with its edit.</summary>
internal sealed record ProtocolCodeAction(
    string Title,
    string Kind,
    WorkspaceEdit Edit,
    IReadOnlyList<ProtocolDiagnostic>? Diagnostics = null,
    bool? IsPreferred = null);

/// <summary>Edits of documents: versioned where the client can take them, else by URI.</summary>
internal sealed record WorkspaceEdit(
    IReadOnlyList<TextDocumentEdit>? DocumentChanges = null,
    IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes = null);

/// <summary>Edits of one version of a document.</summary>
internal sealed record TextDocumentEdit(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextEdit> Edits);

/// <summary>Replaces a range.</summary>
internal sealed record TextEdit(ProtocolRange Range, string NewText);
