using System.Text.Json;

namespace TextLint.LanguageServer.Protocol;

/// <summary>The commands that may be executed.</summary>
internal sealed record ExecuteCommandOptions(IReadOnlyList<string> Commands);

/// <summary>Parameters of <c>workspace/executeCommand</c>.</summary>
internal sealed record ExecuteCommandParams(string Command, IReadOnlyList<JsonElement>? Arguments = null);

/// <summary>Parameters of <c>workspace/applyEdit</c>.</summary>
/// <param name="Label">What undo is called.</param>
/// <param name="Edit">The edit.</param>
internal sealed record ApplyWorkspaceEditParams(string Label, WorkspaceEdit Edit);
