using System.Diagnostics;
using CsCheck;
using TextLint.Cli.Renderers;

namespace TextLint.Cli.Tests.Renderers;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void A_diff_has_three_lines_of_context()
    {
        var before = string.Concat(Enumerable.Range(1, 20).Select(i => $"line {i}\n"));
        var after = before.Replace("line 10\n", "line ten\n", StringComparison.Ordinal);
        UnifiedDiff.Create("a.txt", before, after).Should().Be("""
            --- a/a.txt
            +++ b/a.txt
            @@ -7,7 +7,7 @@
             line 7
             line 8
             line 9
            -line 10
            +line ten
             line 11
             line 12
             line 13

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_missing_line_break_at_the_end_is_shown() =>
        UnifiedDiff.Create("a.txt", "one", "one\n").Should().Be("--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+one\n");

    [Fact]
    public void Equal_texts_have_no_diff() => UnifiedDiff.Create("a.txt", "one\n", "one\n").Should().BeEmpty();

    /// <summary>The oracle is git itself.</summary>
    [Fact]
    public void Git_takes_every_diff()
    {
        var folder = Directory.CreateTempSubdirectory("textlint-diff-").FullName;
        var gen = Gen.OneOf("a\n", "b\n", "c \n", "\n", "d\u00A0e\n", "f\r\n", "end").Array[0, 25].Select(string.Concat);
        Gen.Select(gen, gen).Where(p => p.Item1 != p.Item2 && p.Item1.Length > 0 && p.Item2.Length > 0).Sample(
            pair =>
            {
                File.WriteAllText(Path.Combine(folder, "a.txt"), pair.Item1);
                File.WriteAllText(Path.Combine(folder, "p.diff"), UnifiedDiff.Create("a.txt", pair.Item1, pair.Item2));
                Git(folder, "apply", "--whitespace=nowarn", "p.diff").Should().Be(0);
                File.ReadAllText(Path.Combine(folder, "a.txt")).Should().Be(pair.Item2);
            },
            iter: 40,
            threads: 1);
        Directory.Delete(folder, recursive: true);
    }

    private static int Git(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
