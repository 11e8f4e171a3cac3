using System.ComponentModel;
using System.Diagnostics;
using CsCheck;
using MAB.DotIgnore;

namespace TextLint.Workspaces.Tests.Files;

/// <summary>Ours against git itself, and against another reading of the same rules where there is no git.</summary>
public sealed class GitIgnoreOracleTests
{
    private static readonly string[] s_paths =
        [.. from first in (string[])["", "a/", "b/", "a/b/", "b/a/", "a/b/a/"] from name in (string[])["a.md", "b.md", "ab.txt", "c"] select first + name];

    private static readonly Gen<string> s_line = Gen.OneOf(
        "a", "b", "*", "**", "/", "/**/", "**/", "/**", "?", "[ab]", "[!a]", "[a-c]", "[^b", "]", ".md", ".txt", "a.md", "b.md", "ab", "!", "\\a", "\\", " ", "#", "{a,b}", "*.md")
        .Array[1, 4].Select(string.Concat);

    private static readonly Gen<string> s_file = s_line.Array[1, 4].Select(lines => string.Join('\n', lines.Select((l, i) => i == 1 ? "!" + l : l)) + "\n");

    [Fact]
    public void A_walk_finds_what_git_would_add()
    {
        using var folder = new TemporaryFolder();
        if (!TryRunGit(folder.Root, "", "init -q", out _))
            Assert.Skip("There is no git here.");

        // Git lists a path as a folder too, where the name with nothing behind it is one.
        foreach (var path in s_paths.Where(p => !p.EndsWith('c')))
            folder.Write(path);

        Gen.Select(s_file, s_file, s_file).Sample(
            (root, nested, exclude) =>
            {
                folder.Write(".gitignore", root);
                folder.Write("a/.gitignore", nested);
                folder.Write(".git/info/exclude", exclude);
                TryRunGit(folder.Root, "", "-c core.excludesFile= -c core.quotePath=false ls-files --others --exclude-standard", out var listed);
                var expected = listed.Split('\n').Where(p => TextFormats.IsArticle(p) && p.Length > 0).Order(StringComparer.Ordinal);
                folder.Find(".").Should().Equal(expected, "root {0}, a {1}, exclude {2}", root, nested, exclude);
            },
            iter: LongTests.Iterations(100),
            threads: 1);
    }

    [Fact]
    public void A_rule_says_of_a_path_what_git_says_of_it()
    {
        using var folder = new TemporaryFolder();
        if (!TryRunGit(folder.Root, "", "init -q", out _))
            Assert.Skip("There is no git here.");

        s_file.Sample(
            text =>
            {
                folder.Write(".gitignore", text);
                TryRunGit(folder.Root, string.Join('\n', s_paths) + "\n", "-c core.excludesFile= check-ignore --no-index --stdin", out var printed);
                var ignore = GitIgnore.Parse(folder.Root, text);
                s_paths.Where(p => IsIgnoredOrBehind(ignore, folder.Root, p)).Should().Equal(printed.Split('\n', StringSplitOptions.RemoveEmptyEntries), "of {0}", text);
            },
            iter: LongTests.Iterations(100),
            threads: 1);
    }

    [Theory]
    [InlineData("*.md\n!b.md")]
    [InlineData("/a/*\n!/a/b")]
    [InlineData("a/**/a.md")]
    [InlineData("**/b/")]
    [InlineData("b/a.md\n/c")]
    [InlineData("[!a].md\n?b.txt")]
    public void Usual_files_are_read_as_another_reader_reads_them(string text)
    {
        var other = new IgnoreList(text.Split('\n'));
        var ours = GitIgnore.Parse("/news", text);
        foreach (var path in s_paths)
            IsIgnoredOrBehind(ours, "/news", path).Should().Be(other.IsIgnored(path, false), "{0} under {1}", path, text);
    }

    private static bool IsIgnoredOrBehind(GitIgnore ignore, string root, string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (ignore.IsIgnored($"{root}/{path[..slash]}", isFolder: true))
                return true;
        }

        return ignore.IsIgnored($"{root}/{path}", isFolder: false);
    }

    private static bool TryRunGit(string folder, string input, string arguments, out string output)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment.Remove("GIT_DIR");
        try
        {
            using var git = Process.Start(start)!;
            git.StandardInput.Write(input);
            git.StandardInput.Close();
            output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode is 0 or 1;
        }
        catch (Win32Exception)
        {
            output = "";
            return false;
        }
    }
}
