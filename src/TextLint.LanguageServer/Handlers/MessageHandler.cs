using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary>A handler with parameters of one type, which are read here so that what is wrong with them is said in one way.</summary>
internal abstract class MessageHandler<TParams>(ServerSession session, JsonTypeInfo<TParams> type) : IMessageHandler
    where TParams : class
{
    /// <inheritdoc/>
    public abstract string Method { get; }

    /// <inheritdoc/>
    public abstract bool IsNotification { get; }

    /// <summary>The session.</summary>
    protected ServerSession Session { get; } = session;

    /// <inheritdoc/>
    public Task<object?> HandleAsync(JsonElement parameters, CancellationToken cancellationToken) =>
        HandleAsync(Read(parameters), cancellationToken);

    /// <summary>Handles a message whose parameters were read.</summary>
    protected abstract Task<object?> HandleAsync(TParams parameters, CancellationToken cancellationToken);

    private TParams Read(JsonElement parameters)
    {
        if (NoParams.Instance is TParams none) return none;
        if (parameters.ValueKind != JsonValueKind.Object)
            throw new RequestFailedException(ErrorCodes.InvalidParams, $"{Method} needs its parameters as an object.");
        try
        {
            return parameters.Deserialize(type)!;
        }
        catch (JsonException fault)
        {
            throw new RequestFailedException(ErrorCodes.InvalidParams, $"The parameters of {Method} cannot be read: {fault.Message}");
        }
    }
}
