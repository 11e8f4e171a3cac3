namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/prepareRename</c>.</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position) : IDocumentParams;

/// <summary>Parameters of <c>textDocument/rename</c>.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName) : IDocumentParams;

/// <summary>What would be renamed, and the text to begin with.</summary>
internal sealed record PrepareRenameResult(ProtocolRange Range, string Placeholder);

/// <summary>How names can be renamed; only for clients that ask before.</summary>
internal sealed record RenameOptions(bool PrepareProvider);
