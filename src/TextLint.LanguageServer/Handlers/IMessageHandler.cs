using System.Text.Json;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary>Handles one method of the protocol.</summary>
internal interface IMessageHandler
{
    /// <summary>The method, as the protocol writes it.</summary>
    string Method { get; }

    /// <summary>True where no answer is expected.</summary>
    bool IsNotification { get; }

    /// <summary>Handles a message; what changes state has done so when this returns.</summary>
    /// <param name="parameters">The parameters; undefined where the message had none.</param>
    /// <param name="cancellationToken">Cancelled by <c>$/cancelRequest</c>.</param>
    /// <returns>The answer of a request; null for a notification.</returns>
    /// <exception cref="RequestFailedException">The answer is an error.</exception>
    Task<object?> HandleAsync(JsonElement parameters, CancellationToken cancellationToken);
}
