using System.Text.Json;
using TextLint.LanguageServer.Handlers;
using TextLint.LanguageServer.Hosting;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer;

public sealed class RequestQueueTests
{
    private readonly RecordingConnection _client = new();
    private readonly Lifecycle _lifecycle = new();

    public RequestQueueTests() => _lifecycle.Initialize();

    [Fact]
    public async Task A_handler_that_throws_gives_an_error_answer_and_a_line_in_the_log()
    {
        var handler = new FakeHandler(isNotification: false, () => throw new InvalidOperationException("The press is broken."));
        var failure = (await Dispatching(handler).Should().ThrowAsync<RequestFailedException>()).Which;

        failure.Code.Should().Be(ErrorCodes.InternalError);
        failure.Message.Should().Contain("The press is broken.");
        _client.Of<LogMessageParams>().Should().ContainSingle().Which.Message.Should().Contain("please report it");
    }

    [Fact]
    public async Task What_a_handler_refuses_is_its_answer_and_no_fault_of_ours()
    {
        var handler = new FakeHandler(isNotification: false, () => throw new RequestFailedException(ErrorCodes.InvalidParams, "Which story?"));
        (await Dispatching(handler).Should().ThrowAsync<RequestFailedException>()).Which.Code.Should().Be(ErrorCodes.InvalidParams);
        _client.Sent.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_notification_refuses_is_logged_for_it_has_no_answer()
    {
        var handler = new FakeHandler(isNotification: true, () => throw new RequestFailedException(ErrorCodes.InvalidParams, "Which story?"));
        await Dispatching(handler).Should().ThrowAsync<RequestFailedException>();
        _client.Of<LogMessageParams>().Should().ContainSingle().Which.Message.Should().Be("Which story?");
    }

    [Fact]
    public async Task A_cancelled_request_is_no_fault()
    {
        var handler = new FakeHandler(isNotification: false, () => throw new OperationCanceledException());
        await Dispatching(handler).Should().ThrowAsync<OperationCanceledException>();
        _client.Sent.Should().BeEmpty();
    }

    [Fact]
    public async Task A_snapshot_is_taken_at_once_and_computed_with_later()
    {
        var queue = Queue();
        var state = "first edition";
        using var gate = new ManualResetEventSlim();
        var answer = queue.ReadAsync(
            () => state,
            (snapshot, token) =>
            {
                gate.Wait(token);
                return snapshot;
            },
            TestContext.Current.CancellationToken);
        queue.Mutate(() => state = "second edition");
        gate.Set();

        (await answer).Should().Be("first edition");
    }

    [Fact]
    public void Changes_do_not_run_beside_one_another()
    {
        var queue = Queue();
        var count = 0;
        Parallel.For(0, 1000, _ => queue.Mutate(() => count++));
        count.Should().Be(1000);
    }

    private RequestQueue Queue() => new(_lifecycle, new ServerLog(_client));

    private Func<Task> Dispatching(FakeHandler handler) => () => Queue().DispatchAsync(handler, default, CancellationToken.None);

    private sealed class FakeHandler(bool isNotification, Func<object?> handle) : IMessageHandler
    {
        public string Method => "desk/print";

        public bool IsNotification => isNotification;

        public Task<object?> HandleAsync(JsonElement parameters, CancellationToken cancellationToken) => Task.FromResult(handle());
    }
}
