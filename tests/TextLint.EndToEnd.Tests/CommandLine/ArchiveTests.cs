using System.Text.Json;

namespace TextLint.EndToEnd.Tests.CommandLine;

/// <summary>An archive that is split, worked on in parts and joined gives the findings and the index of the whole, whoever splits it.</summary>
public sealed class ArchiveTests : IDisposable
{
    private static readonly string[] s_mayors = ["Farid Kabulov", "Ilse Brandt", "Tom Okoye", "Ana Lindqvist", "Omar Haidari"];
    private static readonly string[] s_towns = ["Velden", "Orrin", "Haddam", "Selby Cross"];

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-archive-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void GNU_parallel_gives_the_lines_of_one_process()
    {
        Assert.SkipUnless(ProgramRun.Succeeds("parallel", "--version"), "There is no GNU parallel on this machine.");
        var archive = CreateArchive(120);
        var whole = Executable.Run(_folder, archive, "lint", "--jsonl");
        whole.Out.Should().Contain("double-space").And.Contain("unintroduced-name");
        string[] split = ["parallel", "--will-cite", "--pipe", "--keep-order", "--jobs", "2", "--block", "8k"];
        var joined = ProgramRun.Run(_folder, archive, [], [.. split, string.Join(' ', Executable.Command.Append("lint").Append("--jsonl"))]);
        (joined.Code, joined.Error, joined.Out).Should().Be((0, "", whole.Out));
    }

    [Fact]
    public void Indexes_of_parts_join_to_the_index_of_the_whole()
    {
        var lines = CreateArchive(90).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Index(lines, "whole.names");
        // Parts of any size, one of them empty, in any order, and a join of joins.
        Index(lines[40..90], "c.names");
        Index(lines[..7], "a.names");
        Index(lines[7..40], "b.names");
        Index([], "d.names");
        Run("names", "merge", "c.names", "a.names", "--output", "ca.names");
        Run("names", "merge", "d.names", "ca.names", "b.names", "--output", "joined.names");
        var whole = File.ReadAllText(Path.Combine(_folder, "whole.names"));
        whole.Should().Contain("Kabulov");
        File.ReadAllText(Path.Combine(_folder, "joined.names")).Should().Be(whole);
    }

    [Fact]
    public void A_second_run_over_files_is_the_first_again_with_one_job_or_many()
    {
        foreach (var (line, i) in CreateArchive(40).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((l, i) => (l, i)))
        {
            using var json = JsonDocument.Parse(line);
            File.WriteAllText(Path.Combine(_folder, $"{i:00}.txt"), json.RootElement.GetProperty("text").GetString());
        }
        string[] command = ["lint", ".", "--format", "json", "--format", "sarif=log.sarif", "--cache", "kept"];
        var first = (Run(command), ReadLog());
        Directory.GetFiles(Path.Combine(_folder, "kept"), "*", SearchOption.AllDirectories).Should().HaveCountGreaterThanOrEqualTo(40);
        (Run(command), ReadLog()).Should().Be(first);
        (Run([.. command, "--jobs", "1"]), ReadLog()).Should().Be(first);
        (Run("lint", ".", "--format", "json", "--format", "sarif=log.sarif", "--no-cache", "--jobs", "1"), ReadLog()).Should().Be(first);

        string ReadLog() => File.ReadAllText(Path.Combine(_folder, "log.sarif"));
    }

    private void Index(IEnumerable<string> lines, string output)
    {
        var (code, _, error) = Executable.Run(_folder, string.Concat(lines.Select(l => l + "\n")), "names", "--jsonl", "--output", output);
        (code, error).Should().Be((0, ""));
    }

    private string Run(params string[] arguments)
    {
        var (code, output, error) = Executable.Run(_folder, "", arguments);
        (code, error).Should().Be((0, ""));
        return output;
    }

    /// <summary>Short articles about mayors and their ferries, each with a fault or two.</summary>
    private static string CreateArchive(int count) => string.Concat(Enumerable.Range(0, count).Select(i =>
    {
        var (mayor, town) = (s_mayors[i % s_mayors.Length], s_towns[i % s_towns.Length]);
        var family = (i % 7 == 0 ? s_mayors[(i + 1) % s_mayors.Length] : mayor).Split(' ')[1];
        var text = $"{mayor}, the mayor of {town}, closed the ferry in May.\n\nThe council of {town} met on  Monday. Asked twice, {family} said the boats were too old, and that {i} people had written to him.\n";
        return $$"""{"id": {{i}}, "text": {{JsonSerializer.Serialize(text)}}}""" + "\n";
    }));
}
