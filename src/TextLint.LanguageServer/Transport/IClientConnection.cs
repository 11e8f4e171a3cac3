using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TextLint.LanguageServer.Transport;

/// <summary>The client, as the server speaks to it. Safe for concurrent use.</summary>
internal interface IClientConnection
{
    /// <summary>Sends a notification, in the order of the calls. Where the client has gone, nothing happens.</summary>
    void Notify<T>(string method, T parameters)
        where T : class;

    /// <summary>Sends a request and waits for its answer.</summary>
    /// <exception cref="RequestFailedException">The client answered with an error, or went.</exception>
    Task<JsonElement> RequestAsync<T>(string method, T parameters, JsonTypeInfo<T> type, CancellationToken cancellationToken = default)
        where T : class;
}
