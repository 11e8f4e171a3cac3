using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Hosting;

/// <summary>
/// A client with a framing of its own, so that the server's is tested against another one. It runs the server in this process,
/// over pipes, and answers what the server asks with <see cref="Answer"/>.
/// </summary>
public sealed class TestClient : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private bool _isGone;
    private readonly Pipe _toServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Pipe _fromServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly ConcurrentDictionary<long, TaskCompletionSource<JsonObject>> _waiting = new();
    private readonly List<JsonObject> _received = [];
    private readonly Lock _gate = new();
    private readonly Task _reading;
    private long _lastId;

    /// <summary>Starts a server that makes its engine with <paramref name="createWorkspace"/>.</summary>
    public TestClient(Func<ConfigurationOptions, Workspace> createWorkspace, CancellationToken cancellationToken = default)
    {
        Exit = LanguageServerHost.RunAsync(_toServer.Reader.AsStream(), _fromServer.Writer.AsStream(), createWorkspace, cancellationToken);
        _reading = Task.Run(ReadAsync, CancellationToken.None);
    }

    /// <summary>The server's exit code.</summary>
    public Task<int> Exit { get; }

    /// <summary>Answers the server's requests: method and parameters in, result out.</summary>
    public Func<string, JsonNode?, JsonNode?> Answer { get; set; } = (_, _) => null;

    /// <summary>All that the server sent, in order.</summary>
    public IReadOnlyList<JsonObject> Received
    {
        get
        {
            lock (_gate) return [.. _received];
        }
    }

    /// <summary>Sends a request and waits for its whole answer, an error or a result.</summary>
    public Task<JsonObject> AskAsync(string method, string? parameters = "{}") => Ask(method, parameters).Answer;

    /// <summary>Sends a request: its id, and the answer to come.</summary>
    public (long Id, Task<JsonObject> Answer) Ask(string method, string? parameters = "{}")
    {
        var id = Interlocked.Increment(ref _lastId);
        var source = _waiting[id] = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        SendContent($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}"{{Parameters(parameters)}}}""");
        return (id, source.Task.WaitAsync(s_patience));
    }

    /// <summary>Sends a notification.</summary>
    public void Tell(string method, string? parameters = "{}") =>
        SendContent($$"""{"jsonrpc":"2.0","method":"{{method}}"{{Parameters(parameters)}}}""");

    /// <summary>Sends any content with a right header.</summary>
    public void SendContent(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        SendBytes([.. Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"), .. bytes]);
    }

    /// <summary>Sends bytes as they are.</summary>
    public void SendBytes(byte[] bytes)
    {
        // A request of the server that comes while the client goes has no answer, as in life.
        lock (_toServer)
            if (!_isGone) _toServer.Writer.AsStream(leaveOpen: true).Write(bytes);
    }

    /// <summary>Closes the stream to the server.</summary>
    public void HangUp()
    {
        lock (_toServer)
        {
            _isGone = true;
            _toServer.Writer.Complete();
        }
    }

    /// <summary>Waits until the server has sent a message of this kind.</summary>
    public async Task<JsonObject> WaitForAsync(string method, Func<JsonObject, bool>? condition = null)
    {
        using var deadline = new CancellationTokenSource(s_patience);
        while (true)
        {
            var found = Received.LastOrDefault(m => m["method"]?.GetValue<string>() == method && (condition?.Invoke(m) ?? true));
            if (found is not null) return found;
            await Task.Delay(5, deadline.Token);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        HangUp();
        await Exit.WaitAsync(s_patience);
        await _fromServer.Writer.CompleteAsync();
        await _reading;
    }

    private static string Parameters(string? parameters) => parameters is null ? "" : $",\"params\":{parameters}";

    private async Task ReadAsync()
    {
        await using var stream = _fromServer.Reader.AsStream();
        while (await ReadHeaderAsync(stream) is { } length)
        {
            var bytes = new byte[length];
            await stream.ReadExactlyAsync(bytes);
            Receive(JsonNode.Parse(bytes)!.AsObject());
        }
    }

    private static async Task<int?> ReadHeaderAsync(Stream stream)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0) return null;
            header.Append((char)one[0]);
        }
        const string Name = "Content-Length: ";
        return int.Parse(header.ToString().Split("\r\n").Single(l => l.StartsWith(Name, StringComparison.Ordinal))[Name.Length..]);
    }

    private void Receive(JsonObject message)
    {
        lock (_gate) _received.Add(message);
        var method = message["method"]?.GetValue<string>();
        if (method is null && message["id"] is { } answered && _waiting.TryRemove(answered.GetValue<long>(), out var source)) source.SetResult(message);
        else if (method is not null && message["id"] is { } asked)
            SendContent(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = asked.DeepClone(), ["result"] = Answer(method, message["params"]) }.ToJsonString());
    }
}
