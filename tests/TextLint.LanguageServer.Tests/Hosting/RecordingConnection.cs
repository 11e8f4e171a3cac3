using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Hosting;

/// <summary>A client that keeps what it is sent.</summary>
internal sealed class RecordingConnection : IClientConnection
{
    /// <summary>Methods and parameters, in order.</summary>
    public List<(string Method, object Parameters)> Sent { get; } = [];

    /// <summary>True to answer requests with an error.</summary>
    public bool Refuses { get; init; }

    /// <inheritdoc/>
    public void Notify<T>(string method, T parameters)
        where T : class => Sent.Add((method, parameters));

    /// <inheritdoc/>
    public Task<JsonElement> RequestAsync<T>(string method, T parameters, JsonTypeInfo<T> type, CancellationToken cancellationToken = default)
        where T : class
    {
        Sent.Add((method, parameters));
        return Refuses ? Task.FromException<JsonElement>(new RequestFailedException(-1, "No.")) : Task.FromResult(default(JsonElement));
    }

    /// <summary>The parameters of the messages of one kind.</summary>
    public IEnumerable<T> Of<T>() => Sent.Select(s => s.Parameters).OfType<T>();
}
