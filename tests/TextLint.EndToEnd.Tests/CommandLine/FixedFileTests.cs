using System.Text;

namespace TextLint.EndToEnd.Tests.CommandLine;

/// <summary>Files of every form that a newsroom has: what <c>fix --diff</c> prints git applies, and gives the bytes that <c>fix</c> writes.</summary>
public sealed class FixedFileTests : IDisposable
{
    private const string Faulty = "It  stops in May , he said.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-fix-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_diff_and_the_fix_are_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files cannot have these names here.");
        var latin = Encoding.Latin1.GetBytes("The  M\u00FCnchen desk and the K\u00F6ln desk , he said, were not asked about it at all.\n");
        Write("plain.txt", Encoding.UTF8.GetBytes(Faulty));
        Write("windows.txt", Encoding.UTF8.GetBytes("The  ferry stops.\r\nNobody  was asked.\r\nLast line  here"));
        Write("marked.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Faulty)]);
        Write("latin.txt", latin);
        Write("a folder/caf\u00E9 \"one\".txt", Encoding.UTF8.GetBytes(Faulty));
        Write("back\\slash.txt", Encoding.UTF8.GetBytes(Faulty));
        Shell("git init -q && git add -A && git -c user.name=T -c user.email=t@example.org -c commit.gpgsign=false commit -q -m ferry");
        var before = Read();
        var textlint = string.Join(' ', Executable.Command);
        Shell($"{textlint} fix . --diff > ../$(basename $PWD).diff && git apply ../$(basename $PWD).diff && rm ../$(basename $PWD).diff");
        var applied = Read();
        applied.Should().NotEqual(before).And.HaveCount(6);
        Shell($"git checkout -q . && {textlint} fix .");
        Read().Should().Equal(applied);
        applied["latin.txt"].Should().Be(Convert.ToHexString(Encoding.Latin1.GetBytes("The M\u00FCnchen desk and the K\u00F6ln desk, he said, were not asked about it at all.\n")));
        applied["marked.md"].Should().StartWith("EFBBBF49742073");
        applied["windows.txt"].Should().Contain("0D0A");
    }

    [Fact]
    public void A_file_of_which_git_takes_no_diff_is_said()
    {
        Write("wide.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Faulty)]);
        var (code, output, error) = Executable.Run(_folder, "", "fix", "wide.txt", "--diff");
        (code, output, error).Should().Be((2, "", "textlint: wide.txt: it is UTF-16, of which git takes no diff; save it as UTF-8, or do without --diff\n"));
        Executable.Run(_folder, "", "fix", "wide.txt").Code.Should().Be(0);
        File.ReadAllBytes(Path.Combine(_folder, "wide.txt")).Should().Equal([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("It stops in May, he said.\n")]);
    }

    [Fact]
    public void The_mode_of_a_file_and_a_link_to_it_stay()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such modes here.");
        Write("story.txt", Encoding.UTF8.GetBytes(Faulty));
        Shell("chmod 640 story.txt && ln -s story.txt link.txt");
        Executable.Run(_folder, "", "fix", "link.txt").Code.Should().Be(0);
        Shell("test -L link.txt && test $(stat -c %a story.txt) = 640 && ! grep -q '  ' story.txt");
    }

    private void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    private Dictionary<string, string> Read() => Directory.GetFiles(_folder, "*.*", SearchOption.AllDirectories).Where(f => !f.Contains("/.git/", StringComparison.Ordinal))
        .ToDictionary(f => Path.GetRelativePath(_folder, f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);

    private void Shell(string script)
    {
        var (code, output, error) = ProgramRun.Run(_folder, "", [], ["bash", "-c", script]);
        code.Should().Be(0, $"{output}{error}");
    }
}
