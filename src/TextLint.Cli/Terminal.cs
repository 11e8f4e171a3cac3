using System.Text;

namespace TextLint.Cli;

/// <summary>Where a command reads and writes. Tests give their own.</summary>
/// <param name="In">Standard input, as bytes.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Messages for people: never mixed with output that a machine reads.</param>
/// <param name="RawOut">Standard output as bytes, for the server, which closes it, and for texts that are not UTF-8.</param>
/// <param name="UseColor">True on a terminal that is not asked to do without.</param>
/// <param name="Width">Columns of the terminal; 0 where there is none.</param>
/// <param name="Folder">The current folder: paths are relative to it.</param>
internal sealed record Terminal(Stream In, TextWriter Out, TextWriter Error, Stream RawOut, bool UseColor, int Width, string Folder)
{
    /// <summary>True where standard error is a terminal that can be drawn on.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The value of an environment variable; null for one that is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own.</summary>
    public static Terminal System()
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), s_utf8, 1 << 16) { AutoFlush = false, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), s_utf8) { AutoFlush = true, NewLine = "\n" };
        var isTerminal = !Console.IsOutputRedirected;
        var color = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Console.OpenStandardInput(), output, error, Console.OpenStandardOutput(), color, isTerminal ? WidthOf() : 0, Directory.GetCurrentDirectory())
        {
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")),
        };
    }

    /// <summary>A path as people write it: from the current folder where that is shorter, with forward slashes.</summary>
    public string Display(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        var shown = relative.Length < path.Length ? relative : path;
        // Elsewhere it is a character like any other.
        return OperatingSystem.IsWindows() ? shown.Replace('\\', '/') : shown;
    }

    /// <summary>Says in one line what is wrong.</summary>
    /// <returns>The exit code of a fault.</returns>
    public int Fault(string message)
    {
        Error.WriteLine($"textlint: {message.TrimEnd('.')}.");
        return ExitCode.Fault;
    }

    private static int WidthOf()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
