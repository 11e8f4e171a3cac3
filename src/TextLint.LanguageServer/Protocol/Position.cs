namespace TextLint.LanguageServer.Protocol;

/// <summary>A place in a document.</summary>
/// <param name="Line">Zero-based line.</param>
/// <param name="Character">Zero-based units of the agreed encoding from the start of the line: UTF-16 units, or UTF-8 bytes.</param>
internal sealed record Position(int Line, int Character);
