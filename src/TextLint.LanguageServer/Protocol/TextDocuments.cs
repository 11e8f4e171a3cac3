namespace TextLint.LanguageServer.Protocol;

/// <summary>Names a document.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>Names one version of a document.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version);

/// <summary>A document as the client opens it.</summary>
internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);

/// <summary>Parameters of <c>textDocument/didOpen</c>.</summary>
internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

/// <summary>One change; without a range it replaces the whole text.</summary>
internal sealed record TextDocumentContentChangeEvent(string Text, ProtocolRange? Range = null);

/// <summary>Parameters of <c>textDocument/didChange</c>: each change speaks of the text that the one before it left.</summary>
internal sealed record DidChangeTextDocumentParams(
    VersionedTextDocumentIdentifier TextDocument,
    IReadOnlyList<TextDocumentContentChangeEvent> ContentChanges);

/// <summary>Parameters of <c>textDocument/didClose</c> and <c>textDocument/didSave</c>.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument) : IDocumentParams;
