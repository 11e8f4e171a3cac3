using System.Collections.Concurrent;
using TextLint.Cli.Pipeline;

namespace TextLint.Cli.Tests.Pipeline;

public sealed class OrderedPipelineTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_input_whatever_takes_long()
    {
        var seen = new List<int>();
        await OrderedPipeline.RunAsync(Enumerable.Range(0, 200), Slow, seen.Add, null, TestContext.Current.CancellationToken);
        seen.Should().Equal(Enumerable.Range(0, 200));

        static int Slow(int i)
        {
            if (i % 7 == 0) Thread.Sleep(3);
            return i;
        }
    }

    [Fact]
    public async Task What_is_in_flight_is_bounded_by_the_machine_not_by_the_input()
    {
        var (started, most, done) = (0, 0, 0);
        await OrderedPipeline.RunAsync(
            Enumerable.Range(0, 2_000).Select(i =>
            {
                most = Math.Max(most, ++started - Volatile.Read(ref done));
                return i;
            }),
            i => i,
            _ => Interlocked.Increment(ref done),
            null,
            TestContext.Current.CancellationToken);
        most.Should().BeLessThanOrEqualTo((Environment.ProcessorCount * 5) + 3);
    }

    [Fact]
    public async Task A_consumer_that_fails_ends_the_run()
    {
        var act = () => OrderedPipeline.RunAsync(Enumerable.Range(0, 100_000), i => i, _ => throw new IOException("the pipe is closed"), null, TestContext.Current.CancellationToken);
        await act.Should().ThrowAsync<IOException>().WithMessage("the pipe is closed");
    }

    [Fact]
    public async Task Work_that_fails_is_handed_to_the_caller()
    {
        var act = () => OrderedPipeline.RunAsync(Enumerable.Range(0, 100), i => i == 50 ? throw new InvalidOperationException("no") : i, _ => { }, null, TestContext.Current.CancellationToken);
        await act.Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task The_work_is_done_on_more_threads_than_one()
    {
        if (Environment.ProcessorCount == 1) return;
        var threads = new ConcurrentDictionary<int, bool>();
        await OrderedPipeline.RunAsync(
            Enumerable.Range(0, 50),
            _ =>
            {
                Thread.Sleep(2);
                return threads[Environment.CurrentManagedThreadId] = true;
            },
            _ => { },
            null,
            TestContext.Current.CancellationToken);
        threads.Count.Should().BeGreaterThan(1);
    }
}
