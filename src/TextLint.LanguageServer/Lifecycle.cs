using TextLint.LanguageServer.Handlers;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer;

/// <summary>Where the server stands between <c>initialize</c> and <c>exit</c>, and what it takes there.</summary>
internal sealed class Lifecycle
{
    private readonly TaskCompletionSource<int> _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isInitialized;
    private bool _isShutDown;

    /// <summary>The exit code the protocol wants, once <c>exit</c> came: 0 after <c>shutdown</c>, else 1.</summary>
    public Task<int> Exited => _exit.Task;

    /// <summary>True where a message may be handled now; false for a notification that is to be passed over.</summary>
    /// <exception cref="RequestFailedException">A request that may not be handled now.</exception>
    public bool Admits(IMessageHandler handler)
    {
        if (handler is ExitHandler) return true;
        if (_isShutDown) return Refuse(handler, ErrorCodes.InvalidRequest, "The server was shut down; start another one.");
        if (_isInitialized && handler is InitializeHandler) return Refuse(handler, ErrorCodes.InvalidRequest, "The server is initialized already.");
        if (!_isInitialized && handler is not InitializeHandler) return Refuse(handler, ErrorCodes.ServerNotInitialized, "Send initialize first.");
        return true;
    }

    /// <summary><c>initialize</c> was answered.</summary>
    public void Initialize() => _isInitialized = true;

    /// <summary><c>shutdown</c> was answered.</summary>
    public void ShutDown() => _isShutDown = true;

    /// <summary><c>exit</c> came.</summary>
    public void Exit() => _exit.TrySetResult(_isShutDown ? 0 : 1);

    private static bool Refuse(IMessageHandler handler, int code, string message) =>
        handler.IsNotification ? false : throw new RequestFailedException(code, message);
}
