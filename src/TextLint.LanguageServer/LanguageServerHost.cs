using TextLint.LanguageServer.Handlers;
using TextLint.LanguageServer.Transport;
using TextLint.Workspaces;

namespace TextLint.LanguageServer;

/// <summary>Runs the language server over two streams.</summary>
public static class LanguageServerHost
{
    /// <summary>Serves one client, with the rules and the language data that ship.</summary>
    /// <inheritdoc cref="RunAsync(Stream, Stream, Func{ConfigurationOptions, Workspace}, CancellationToken)"/>
    public static Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellationToken = default) =>
        RunAsync(input, output, WorkspaceFactory.Create, cancellationToken);

    /// <summary>Serves one client until it sends <c>exit</c>, closes <paramref name="input"/>, or the token is cancelled.</summary>
    /// <param name="input">What the client writes: messages of the Language Server Protocol, each with its length header.</param>
    /// <param name="output">Where answers go; nothing else is written there.</param>
    /// <param name="createWorkspace">Makes the engine for the configuration that the client asks for.</param>
    /// <param name="cancellationToken">Ends the session.</param>
    /// <returns>The exit code: 0 where the client shut the server down before it let it exit, else 1.</returns>
    public static async Task<int> RunAsync(
        Stream input,
        Stream output,
        Func<ConfigurationOptions, Workspace> createWorkspace,
        CancellationToken cancellationToken = default)
    {
        await using var connection = new JsonRpcConnection(input, output);
        var session = new ServerSession(connection, createWorkspace);
        var handlers = MessageHandlers.Create(session).ToDictionary(h => h.Method, StringComparer.Ordinal);
        connection.Listen(handlers.Keys, (method, parameters, token) => session.Queue.DispatchAsync(handlers[method], parameters, token));
        await Task.WhenAny(session.Lifecycle.Exited, connection.Completion, Task.Delay(Timeout.Infinite, cancellationToken)).ConfigureAwait(false);
        return session.Lifecycle.Exited.IsCompletedSuccessfully ? await session.Lifecycle.Exited.ConfigureAwait(false) : 1;
    }
}
