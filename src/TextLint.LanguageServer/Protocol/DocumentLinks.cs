namespace TextLint.LanguageServer.Protocol;

/// <summary>A piece of text that names a file.</summary>
internal sealed record DocumentLink(ProtocolRange Range, string Target);

/// <summary>How links are made: all at once.</summary>
internal sealed record DocumentLinkOptions(bool ResolveProvider);
