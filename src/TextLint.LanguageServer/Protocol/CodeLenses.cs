using System.Text.Json;

namespace TextLint.LanguageServer.Protocol;

/// <summary>A line of words above a line of the text.</summary>
internal sealed record CodeLens(ProtocolRange Range, ClientCommand Command);

/// <summary>What the protocol calls a Command: a title, and what the client does when somebody chooses it; an empty name does nothing.</summary>
internal sealed record ClientCommand(string Title, string Command, IReadOnlyList<JsonElement>? Arguments = null);

/// <summary>How lenses are made: all at once.</summary>
internal sealed record CodeLensOptions(bool ResolveProvider);
