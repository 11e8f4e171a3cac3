using System.IO.Pipelines;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace TextLint.LanguageServer.Transport;

/// <summary>
/// Messages with a length header that know which requests still wait for their answer, so that an <c>exit</c> sent right behind
/// <c>shutdown</c> does not cut its answer off.
/// </summary>
internal sealed class AnsweringMessageHandler(Stream input, Stream output)
    : HeaderDelimitedMessageHandler(PipeWriter.Create(output), PipeReader.Create(input), new ForgivingFormatter())
{
    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _unanswered;
    private int _written;
    private volatile bool _isClosing;

    /// <summary>Completes when every request that was read has its answer written out.</summary>
    public Task WaitForAnswersAsync()
    {
        _isClosing = true;
        CompleteIfIdle();
        return _idle.Task;
    }

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        var message = await ReadWithContentAsync(cancellationToken).ConfigureAwait(false);
        if (message is JsonRpcRequest { IsResponseExpected: true }) Interlocked.Increment(ref _unanswered);
        return message;
    }

    /// <inheritdoc/>
    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        base.Write(content, cancellationToken);
        if (content is JsonRpcResult or JsonRpcError { RequestId.IsNull: false }) _written++;
    }

    /// <inheritdoc/>
    protected override async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await base.FlushAsync(cancellationToken).ConfigureAwait(false);
        // Writing and flushing are one step for the base class: no other message is written between.
        Interlocked.Add(ref _unanswered, -_written);
        _written = 0;
        CompleteIfIdle();
    }

    private async ValueTask<JsonRpcMessage?> ReadWithContentAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (ArgumentOutOfRangeException)
            {
                // The header said a length of 0. It has been read, so the next message can be.
            }
        }
    }

    private void CompleteIfIdle()
    {
        if (_isClosing && Volatile.Read(ref _unanswered) <= 0) _idle.TrySetResult();
    }
}
