using System.Text.Json;

namespace TextLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>window/logMessage</c>: 1 error, 2 warning, 3 information, 4 log.</summary>
internal sealed record LogMessageParams(int Type, string Message);

/// <summary>Parameters of <c>$/logTrace</c>.</summary>
internal sealed record LogTraceParams(string Message, string? Verbose = null);

/// <summary>Parameters of <c>$/setTrace</c>: <c>off</c>, <c>messages</c> or <c>verbose</c>.</summary>
internal sealed record SetTraceParams(string Value);

/// <summary>Parameters of messages that need none; what is sent is not looked at.</summary>
internal sealed record NoParams
{
    /// <summary>The one there is.</summary>
    public static NoParams Instance { get; } = new();
}

/// <summary>Parameters of <c>workspace/didChangeConfiguration</c>.</summary>
internal sealed record DidChangeConfigurationParams(JsonElement Settings = default);

/// <summary>Parameters of <c>workspace/configuration</c>.</summary>
internal sealed record ConfigurationParams(IReadOnlyList<ConfigurationItem> Items);

/// <summary>One section of the client's settings.</summary>
internal sealed record ConfigurationItem(string Section);

/// <summary>Parameters of <c>workspace/didChangeWatchedFiles</c>.</summary>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

/// <summary>A file that was created, changed or deleted.</summary>
internal sealed record FileEvent(string Uri);
