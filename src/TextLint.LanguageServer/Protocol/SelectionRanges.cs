namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/selectionRange</c>.</summary>
internal sealed record SelectionRangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<Position> Positions) : IDocumentParams;

/// <summary>What a growing selection takes, and what it takes next.</summary>
internal sealed record SelectionRange(ProtocolRange Range, SelectionRange? Parent);
