namespace TextLint.LanguageServer.Protocol;

/// <summary>What the protocol calls a Range: half-open, like a <see cref="TextLint.Syntax.Text.TextSpan"/>.</summary>
internal sealed record ProtocolRange(Position Start, Position End);
