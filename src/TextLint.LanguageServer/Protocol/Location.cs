namespace TextLint.LanguageServer.Protocol;

/// <summary>A range of a document.</summary>
internal sealed record Location(string Uri, ProtocolRange Range);
