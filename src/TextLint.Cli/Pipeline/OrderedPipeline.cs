using System.Threading.Channels;

namespace TextLint.Cli.Pipeline;

/// <summary>
/// Works on all cores and hands over in the order of the input, with a bounded number of items in flight: memory follows the machine, not the archive.
/// </summary>
internal static class OrderedPipeline
{
    /// <summary>Calls <paramref name="work"/> on many threads and <paramref name="consume"/> on one, in order.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What is done with each.</param>
    /// <param name="consume">Takes the results.</param>
    /// <param name="jobs">How many are worked on at once; null for as many as there are cores.</param>
    /// <param name="cancellationToken">Ends the work between two items.</param>
    public static async Task RunAsync<TIn, TOut>(
        IEnumerable<TIn> items,
        Func<TIn, TOut> work,
        Action<TOut> consume,
        int? jobs,
        CancellationToken cancellationToken)
    {
        var workers = jobs ?? Environment.ProcessorCount;
        var inFlight = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(workers * 4) { SingleReader = true, SingleWriter = true });
        using var slots = new SemaphoreSlim(workers);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var producer = Task.Run(() => ProduceAsync(items, work, inFlight.Writer, slots, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var task in inFlight.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                consume(await task.ConfigureAwait(false));
        }
        finally
        {
            // A consumer that failed must not leave the producer waiting for room.
            await stop.CancelAsync().ConfigureAwait(false);
            await producer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await producer.ConfigureAwait(false);
    }

    private static async Task ProduceAsync<TIn, TOut>(
        IEnumerable<TIn> items,
        Func<TIn, TOut> work,
        ChannelWriter<Task<TOut>> writer,
        SemaphoreSlim slots,
        CancellationToken cancellationToken)
    {
        try
        {
            foreach (var item in items)
            {
                await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
                var task = Task.Run(
                    () =>
                    {
                        try
                        {
                            return work(item);
                        }
                        finally
                        {
                            slots.Release();
                        }
                    },
                    CancellationToken.None);
                await writer.WriteAsync(task, cancellationToken).ConfigureAwait(false);
            }
            writer.Complete();
        }
        catch (Exception e)
        {
            writer.Complete(e);
        }
    }
}
