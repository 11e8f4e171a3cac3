using CsCheck;
using TextLint.Syntax;

namespace TextLint.Workspaces.Tests.Findings;

/// <summary>A cache gives back what a check gave, for exactly that text, configuration and format, and survives whatever becomes of its files.</summary>
public sealed class FindingCacheTests : IDisposable
{
    private const string Story = "# The ferry\n\nFarid Kabulov, the mayor of Velden, closed the ferry in May.\n\nKabulow said the  boats were too old. \"It was hard, he said. Asked on Tuesday, Kabulov said nothing .\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-cache-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("story.md")]
    [InlineData("story.txt")]
    [InlineData("story.html")]
    public void It_gives_back_all_that_is_shown(string file)
    {
        var (cache, path) = (new FindingCache(Path.Combine(_folder, "kept")), Path.Combine(_folder, file));
        var fresh = Check(cache, path, Story);
        fresh.Findings.Should().HaveCountGreaterThan(2);
        Entries().Should().ContainSingle();
        Show(Check(cache, path, Story)).Should().Be(Show(fresh)).And.Be(Show(Check(null, path, Story)));
        Entries().Should().ContainSingle();
    }

    [Fact]
    public void Everything_that_findings_depend_on_makes_another_entry()
    {
        var (cache, path) = (new FindingCache(Path.Combine(_folder, "kept")), Path.Combine(_folder, "story.txt"));
        Count(() => Check(cache, path, Story)).Should().Be(1);
        Count(() => Check(cache, path, Story + "x")).Should().Be(2);
        Count(() => Check(cache, path, Story, TextFormat.Markdown)).Should().Be(3);
        Count(() => Check(cache, null, Story)).Should().Be(4);
        Write("textlint.yml", "rules:\n  double-space: error\n");
        Count(() => Check(cache, path, Story)).Should().Be(5);
        Write("textlint.yml", "rules:\n  double-space: error\nwords: [Kabulow]\n");
        Count(() => Check(cache, path, Story)).Should().Be(6);
        Write("textlint.yml", "rules:\n  double-space: error\nwords: [Kabulow]\nignore:\n  - {rule: misspelled-name, reason: so}\n");
        Count(() => Check(cache, path, Story)).Should().Be(7);
        Write("textlint.yml", "packs: house\n");
        Write("house/pack.yaml", "name: house\nrules:\n  double-space: off\n");
        Count(() => Check(cache, path, Story)).Should().Be(8);
        Write("house/ferry.yaml", "extends: existence\nmessage: No ferries.\ntokens: [ferry]\nexamples:\n  - invalid: The [|ferry|] stops.\n");
        Count(() => Check(cache, path, Story)).Should().Be(9);
        Write("story.txt.textlint.yml", "words: [Velden]\n");
        Count(() => Check(cache, path, Story)).Should().Be(10);
        // And what was there before is still known.
        File.Delete(Path.Combine(_folder, "story.txt.textlint.yml"));
        Count(() => Check(cache, path, Story)).Should().Be(10);

        int Count(Func<CheckedArticle> check)
        {
            check();
            return Entries().Length;
        }
    }

    [Fact]
    public void A_suppression_that_does_nothing_is_said_each_time()
    {
        var (cache, path) = (new FindingCache(Path.Combine(_folder, "kept")), Path.Combine(_folder, "story.txt"));
        Write("story.txt.textlint.yml", "ignore:\n  - rule: residue\n");
        var first = Check(cache, path, Story);
        first.FileDiagnostics.Should().ContainSingle();
        Show(Check(cache, path, Story)).Should().Be(Show(first));
    }

    [Fact]
    public void Files_that_are_cut_off_or_changed_are_as_good_as_none()
    {
        var (cache, path) = (new FindingCache(Path.Combine(_folder, "kept")), Path.Combine(_folder, "story.md"));
        var fresh = Show(Check(cache, path, Story));
        var (entry, bytes) = (Entries()[0], File.ReadAllBytes(Entries()[0]));
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Bool).Sample((at, value, cuts) =>
        {
            var broken = cuts ? bytes[..at] : [.. bytes[..at], value, .. bytes[(at + 1)..]];
            File.WriteAllBytes(entry, broken);
            Show(Check(cache, path, Story)).Should().Be(fresh);
        }, iter: 60, threads: 1);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_costs_time_only()
    {
        File.WriteAllText(Path.Combine(_folder, "kept"), "a file");
        var (cache, path) = (new FindingCache(Path.Combine(_folder, "kept")), Path.Combine(_folder, "story.md"));
        Show(Check(cache, path, Story)).Should().Be(Show(Check(null, path, Story)));
        cache.Prune(TimeProvider.System);
    }

    [Fact]
    public void What_nobody_asked_for_in_a_long_time_goes()
    {
        var (cache, path) = (new FindingCache(Path.Combine(_folder, "kept")), Path.Combine(_folder, "story.md"));
        Check(cache, path, Story);
        Check(cache, path, Story + "x");
        File.SetLastWriteTimeUtc(Entries()[0], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        cache.Prune(TimeProvider.System);
        Entries().Should().ContainSingle();
    }

    private string[] Entries() => [.. Directory.GetFiles(Path.Combine(_folder, "kept"), "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "pruned")];

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Checks as a process of its own would: nothing is known but what lies on the disk.</summary>
    private CheckedArticle Check(FindingCache? cache, string? path, string text, TextFormat? format = null) =>
        WorkspaceFactory.Create(new ConfigurationOptions(null, _folder)).Check(path, text, format, cache: cache)!;

    private static string Show(CheckedArticle article) => string.Join('\n', article.Findings.Select(f => string.Join(
        '|',
        (string[])[f.Diagnostic.ToString(), f.Diagnostic.Severity.ToString(), f.Diagnostic.IsQuoted.ToString(), f.Fingerprint,
            .. f.Diagnostic.Related.Select(r => r.ToString()),
            .. f.Fixes.Select(x => $"{x.Title} {x.Applicability} {string.Join(',', x.Changes)}")]))
        .Concat(article.FileDiagnostics.Select(d => d.Diagnostic.ToString())).Append($"{article.Words} {article.UsedIgnored.Length} {article.Text.Length}"));
}
