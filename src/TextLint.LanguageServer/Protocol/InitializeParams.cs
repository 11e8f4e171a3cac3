using System.Text.Json;

namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>initialize</c>; the capabilities are read through <see cref="ClientCapabilities"/>.</summary>
internal sealed record InitializeParams(
    JsonElement Capabilities,
    string? RootUri = null,
    IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null,
    JsonElement InitializationOptions = default,
    string? Trace = null);

/// <summary>A folder that the client has open.</summary>
internal sealed record WorkspaceFolder(string Uri);
