namespace TextLint.LanguageServer.Protocol;

/// <summary>The error codes of JSON-RPC and of the Language Server Protocol that this server answers with.</summary>
internal static class ErrorCodes
{
    /// <summary>The content was not JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>The message was not a request, or came when none is taken any more.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>The parameters were missing or of another shape.</summary>
    public const int InvalidParams = -32602;

    /// <summary>A fault of this server.</summary>
    public const int InternalError = -32603;

    /// <summary>A request came before <c>initialize</c>.</summary>
    public const int ServerNotInitialized = -32002;

    /// <summary>The document changed while the answer was being made.</summary>
    public const int ContentModified = -32801;

    /// <summary>This server gave the request up; its data says whether to ask again.</summary>
    public const int ServerCancelled = -32802;
}
