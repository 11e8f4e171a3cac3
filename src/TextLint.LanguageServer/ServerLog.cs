using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer;

/// <summary>What the server says about itself, in the client's output: it has no other place to write to.</summary>
internal sealed class ServerLog(IClientConnection client)
{
    private const int ErrorType = 1, InfoType = 3;
    private volatile string _trace = "off";

    /// <summary><c>off</c>, <c>messages</c> or <c>verbose</c>; anything else is off.</summary>
    public string TraceValue
    {
        get => _trace;
        set => _trace = value is "messages" or "verbose" ? value : "off";
    }

    /// <summary>One line of what went wrong and what to do.</summary>
    public void Error(string message) => client.Notify(Methods.LogMessage, new LogMessageParams(ErrorType, message));

    /// <summary>One line that somebody may want to look at.</summary>
    public void Info(string message) => client.Notify(Methods.LogMessage, new LogMessageParams(InfoType, message));

    /// <summary>A fault of ours, with where it came from.</summary>
    public void Fault(string where, Exception fault) =>
        Error($"{where} failed: {fault.Message} This is a fault of TextLint; please report it with these lines.\n{fault}");

    /// <summary>A message's method, and in a verbose trace the details, where the client asked for a trace.</summary>
    public void Trace(string message, string? details = null)
    {
        if (_trace == "off") return;
        client.Notify(Methods.LogTrace, new LogTraceParams(message, _trace == "verbose" ? details : null));
    }
}
