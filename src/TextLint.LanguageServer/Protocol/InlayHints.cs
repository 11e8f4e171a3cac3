namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/inlayHint</c>: the lines that the editor shows.</summary>
internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, ProtocolRange Range) : IDocumentParams;

/// <summary>Words that an editor shows in the text and that are not in it.</summary>
/// <param name="Position">Where.</param>
/// <param name="Label">The words.</param>
/// <param name="Tooltip">Why they are there.</param>
/// <param name="PaddingRight">True for a space behind them.</param>
internal sealed record InlayHint(Position Position, string Label, string Tooltip, bool PaddingRight);
