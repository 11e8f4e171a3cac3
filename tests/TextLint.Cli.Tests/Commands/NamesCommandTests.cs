using System.Text.Json;
using CsCheck;

namespace TextLint.Cli.Tests.Commands;

public sealed class NamesCommandTests : IDisposable
{
    private const string Header = "# textlint names 1\n";

    private readonly TestTerminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public async Task The_folder_of_the_configuration_is_indexed_and_a_second_run_changes_nothing()
    {
        WriteArchive();
        var first = await _terminal.RunAsync("names");
        first.Should().Be((ExitCode.Clean, "textlint.names: 1 name in 3 articles.\nKeep it with the articles; the line \"textlint.names merge=union\" in .gitattributes lets git merge it.\n", ""));
        _terminal.Read("textlint.names").Should().Be(Header + string.Concat(Enumerable.Range(1, 3).Select(i => $"Pavel Dubrovin\tdesk/{i}.md\t3\t2\tperson\n")));
        (await _terminal.RunAsync("names")).Should().Be((ExitCode.Clean, "textlint.names: unchanged, 1 name in 3 articles.\n", ""));
        (await _terminal.RunAsync("names", "--check")).Should().Be((ExitCode.Clean, "textlint.names is up to date.\n", ""));
    }

    [Fact]
    public async Task What_changed_and_what_went_shows_in_a_check_and_goes()
    {
        WriteArchive();
        await _terminal.RunAsync("names");
        File.Delete(Path.Combine(_terminal.Folder, "desk/2.md"));
        _terminal.Write("desk/3.md", "# The chair\n\nIngrid Halvorsen left.\n");
        (await _terminal.RunAsync("names", "--check")).Should().Be((ExitCode.Findings, "textlint.names is out of date; `textlint names` writes it.\n", ""));
        (await _terminal.RunAsync("names", "desk/3.md")).Code.Should().Be(ExitCode.Clean);
        _terminal.Read("textlint.names").Should().Be(Header + "Ingrid Halvorsen\tdesk/3.md\t3\t1\tperson\nPavel Dubrovin\tdesk/1.md\t3\t2\tperson\n");
    }

    [Fact]
    public async Task A_name_that_only_one_article_has_is_held_against_the_others()
    {
        WriteArchive();
        await _terminal.RunAsync("names");
        _terminal.Write("new.md", "# The ferry\n\nPavel Dubrovyn spoke.\n");
        await _terminal.RunAsync("names");
        var (code, output, error) = await _terminal.RunAsync("lint", ".", "--format", "line");
        (code, error).Should().Be((ExitCode.Clean, ""));
        output.Should().Be("new.md:3:1: warning unfamiliar-spelling No other article names \"Pavel Dubrovyn\"; 3 articles name \"Pavel Dubrovin\". Is it the same name? See desk/1.md:3, desk/2.md:3, desk/3.md:3.\n");
    }

    [Fact]
    public async Task Every_format_shows_the_other_articles()
    {
        WriteArchive();
        await _terminal.RunAsync("names");
        _terminal.Write("new.md", "# The ferry\n\nPavel Dubrovyn spoke.\n");
        (await Lint("text")).Should().Contain("\n  desk/1.md:3 names \"Pavel Dubrovin\"\n");
        (await Lint("github")).Should().Contain("See desk/1.md:3, desk/2.md:3, desk/3.md:3.");
        foreach (var format in (string[])["json", "jsonl"])
        {
            var related = JsonDocument.Parse(await Lint(format)).RootElement is var root && root.TryGetProperty("files", out var files) ? files[0] : root;
            related.GetProperty("diagnostics")[0].GetProperty("related")[0].GetRawText().Should().Be("{\"path\":\"desk/1.md\",\"line\":3,\"message\":\"names \\\"Pavel Dubrovin\\\"\"}");
        }
        var place = JsonDocument.Parse(await Lint("sarif")).RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("relatedLocations")[0].GetProperty("physicalLocation");
        place.GetRawText().Should().Be("{\"artifactLocation\":{\"uri\":\"desk/1.md\",\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":3}}");

        async Task<string> Lint(string format) => (await _terminal.RunAsync("lint", "new.md", "--format", format)).Out;
    }

    [Fact]
    public async Task A_stream_is_indexed_by_its_ids_and_linted_by_them()
    {
        _terminal.Write("textlint.yml", "");
        var archive = string.Concat(Enumerable.Range(1, 3).Select(i => $"{{\"id\":\"wire:{i}\",\"text\":\"Pavel Dubrovin spoke.\"}}\n"));
        var slip = "{\"id\":4,\"text\":\"Pavel Dubrovyn spoke.\"}\n";
        (await _terminal.RunWithInputAsync(archive + slip, "names", "--jsonl")).Code.Should().Be(ExitCode.Clean);
        _terminal.Read("textlint.names").Should().Contain("Pavel Dubrovin\twire:1\t1\t1\tperson\n").And.Contain("Pavel Dubrovyn\t4\t1\t1\tperson\n");
        var (_, output, _) = await _terminal.RunWithInputAsync(archive + slip, "lint", "--jsonl");
        output.Split("TL3016").Should().HaveCount(2, "the index has the slip itself, which does not count, and the others are right");
        output.Should().Contain("\"path\":\"wire:1\"");
    }

    [Fact]
    public void An_archive_indexed_in_parts_by_any_split_is_the_archive_indexed_at_once() =>
        Gen.Select(Gen.Int[0, 2].Array[3, 12], Gen.Int[0, 7].Array[12], Gen.Bool).Sample(
            (parts, names, isReversed) =>
            {
                var lines = parts.Select((_, i) => $"{{\"id\":\"{i}\",\"text\":\"{Sentence(names[i % 12])} {Sentence(i % 5)}\"}}\n").ToArray();
                Index(string.Concat(lines), "whole.names");
                var files = parts.Distinct().Select(part => Index(string.Concat(lines.Where((_, i) => parts[i] == part)), $"part{part}.names")).ToList();
                if (isReversed) files.Reverse();
                Run(["names", "merge", .. files, files[0], "--output", "merged.names"]);
                return _terminal.Read("merged.names") == _terminal.Read("whole.names");

                string Index(string input, string file)
                {
                    _terminal.RunWithInputAsync(input, "names", "--jsonl", "--output", file).GetAwaiter().GetResult().Code.Should().Be(ExitCode.Clean);
                    return file;
                }

                void Run(string[] arguments) => _terminal.RunAsync(arguments).GetAwaiter().GetResult().Should().Match<(int Code, string Out, string Error)>(r => r.Code == ExitCode.Clean);
            },
            iter: 20,
            threads: 1);

    [Fact]
    public async Task Paths_of_a_part_elsewhere_are_told_from_the_whole()
    {
        WriteArchive();
        await _terminal.RunAsync("names", "desk", "--output", "parts/desk.names");
        _terminal.Read("parts/desk.names").Should().Contain("\t../desk/1.md\t");
        await _terminal.RunAsync("names", "merge", "parts/desk.names", "--output", "textlint.names");
        _terminal.Read("textlint.names").Should().Contain("\tdesk/1.md\t");
    }

    [Fact]
    public async Task Names_are_listed_and_shown()
    {
        WriteArchive();
        await _terminal.RunAsync("names");
        (await _terminal.RunAsync("names", "list")).Should().Be((ExitCode.Clean, "Pavel Dubrovin\tperson\t3 articles\t6 mentions\n", ""));
        (await _terminal.RunAsync("names", "list", "--min-articles", "4")).Out.Should().BeEmpty();
        JsonDocument.Parse((await _terminal.RunAsync("names", "list", "--json")).Out).RootElement.GetProperty("articles").GetArrayLength().Should().Be(3);
        (await _terminal.RunAsync("names", "show", "Dubrovin")).Out.Should().Be("Dubrovin, person: 6 mentions in 3 articles\n  desk/1.md:3\n  desk/2.md:3\n  desk/3.md:3\n");
        (await _terminal.RunAsync("names", "show", "Pavel Dubrovyn")).Should().Be((ExitCode.Clean, "Almost alike: Pavel Dubrovin in 3 articles\n", ""));
        (await _terminal.RunAsync("names", "show", "Nobody")).Should().Be((ExitCode.Fault, "", "textlint: no article of textlint.names names \"Nobody\".\n"));
    }

    [Fact]
    public async Task A_conflict_is_one_line_for_lint_and_gone_after_a_new_index()
    {
        WriteArchive();
        await _terminal.RunAsync("names");
        var index = _terminal.Read("textlint.names");
        _terminal.Write("textlint.names", index.Replace(Header, Header + "<<<<<<< HEAD\n=======\n>>>>>>> desk\n", StringComparison.Ordinal));
        var (code, _, error) = await _terminal.RunAsync("lint", "desk");
        code.Should().Be(ExitCode.Fault);
        error.Should().StartWith("textlint: textlint.names:2:1: invalid-value: This is a conflict of git").And.Match(e => e.Count(c => c == '\n') == 1);
        (await _terminal.RunAsync("names", "desk/1.md")).Error.Should().StartWith("textlint: textlint.names:2:1: This is a conflict of git");
        (await _terminal.RunAsync("names")).Code.Should().Be(ExitCode.Clean);
        _terminal.Read("textlint.names").Should().Be(index);
    }

    [Theory]
    [InlineData("there is no file or folder \"none.md\"", "names", "none.md")]
    [InlineData("--jsonl reads standard input: name no paths with it", "names", "desk", "--jsonl")]
    [InlineData("an article from standard input has no path", "names", "-")]
    [InlineData("none.names: there is no such file", "names", "merge", "none.names", "--output", "all.names")]
    [InlineData("--output", "names", "merge", "a.names")]
    [InlineData("textlint.names: there is no such file", "names", "list")]
    [InlineData("textlint.yml:1:8: unreadable-file: The file \"none.names\" cannot be read: it does not exist; `textlint names` makes it.", "lint", "desk")]
    public async Task What_is_wrong_is_one_line(string message, params string[] arguments)
    {
        WriteArchive();
        if (arguments[0] == "lint") _terminal.Write("textlint.yml", "names: none.names\n");
        var (code, _, error) = await _terminal.RunAsync(arguments);
        code.Should().Be(ExitCode.Fault);
        error.Should().StartWith("textlint: ").And.Contain(message).And.Match(e => e.Count(c => c == '\n') == 1);
    }

    private static string Sentence(int number) => ((string[])["Pavel Dubrovin spoke.", "Ada Velden left, and Velden is her name.", "The chair, Ingrid Halvorsen, left.", "They met in Magnitovsk in May.", "Nobody spoke."])[number % 5];

    private void WriteArchive()
    {
        _terminal.Write("textlint.yml", "");
        for (var i = 1; i <= 3; i++) _terminal.Write($"desk/{i}.md", "# The ferry\n\nPavel Dubrovin spoke. \"So be it,\" Dubrovin said.\n");
    }
}
