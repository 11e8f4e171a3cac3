namespace TextLint.LanguageServer.Transport;

/// <summary>A request that is answered with an error of the protocol.</summary>
internal sealed class RequestFailedException : Exception
{
    /// <summary>An error with a code of <see cref="Protocol.ErrorCodes"/> and a line for people.</summary>
    public RequestFailedException(int code, string message, object? errorData = null)
        : base(message) => (Code, ErrorData) = (code, errorData);

    /// <summary>The code.</summary>
    public int Code { get; }

    /// <summary>What the protocol wants said beside; null for nothing.</summary>
    public object? ErrorData { get; }
}
