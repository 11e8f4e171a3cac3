using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using TextLint.Workspaces;

namespace TextLint.Cli.Changes;

/// <summary>Asks git what changed since a commit, in the files as they are now. Nothing is written.</summary>
internal static class GitDiff
{
    private static readonly string[] s_plain = ["-c", "core.quotePath=true", "-c", "diff.mnemonicPrefix=false", "-c", "core.fsmonitor=false"];

    /// <summary>The folder of the repository that a folder lies in.</summary>
    /// <exception cref="SourceFileException">There is no git, or no repository.</exception>
    public static string FindRoot(string folder)
    {
        var (code, output, _) = Run(folder, "rev-parse", "--show-toplevel");
        return code == 0 ? Path.GetFullPath(output.TrimEnd('\n', '\r')) : throw new SourceFileException("--changed-since asks git, and this is no repository of it: run in one, or use --diff");
    }

    /// <summary>The diff from where the history of a commit and of what is checked out parted, to the files as they are.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <param name="reference">A commit, branch or tag.</param>
    /// <exception cref="SourceFileException">There is no such commit.</exception>
    public static string Read(string root, string reference)
    {
        if (reference.StartsWith('-') || Run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}").Code != 0)
            throw new SourceFileException($"git knows no commit \"{reference}\": look at its spelling, or fetch it (CI often fetches the last commit alone; actions/checkout takes fetch-depth: 0)");
        var parted = Run(root, "merge-base", reference, "HEAD");
        var from = parted.Code == 0 ? parted.Out.Trim() : reference;
        return Require(root, "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--unified=0", "--inter-hunk-context=0", "--find-renames", "--src-prefix=a/", "--dst-prefix=b/", from, "--");
    }

    /// <summary>The files that git does not know yet and does not ignore, from the folder of the repository.</summary>
    public static string[] FindNew(string root) => Require(root, "ls-files", "--others", "--exclude-standard", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static string Require(string folder, params string[] arguments)
    {
        var (code, output, error) = Run(folder, arguments);
        return code == 0 ? output : throw new SourceFileException($"git {arguments[0]} failed: {error.Split('\n')[0].Trim()}");
    }

    private static (int Code, string Out, string Error) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", [.. s_plain, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception e)
        {
            throw new SourceFileException("--changed-since asks git, and there is none on this machine: install it, or use --diff", e);
        }
    }
}
