using System.Text;

namespace TextLint.Cli.Tests;

/// <summary>Runs the command line in this process, in a folder of its own.</summary>
internal sealed class TestTerminal : IDisposable
{
    /// <summary>The environment of the runs: empty, unless a test says otherwise.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("textlint-cli-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Writes a file below the folder.</summary>
    public string Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Exit code, standard output and standard error of a run.</summary>
    public Task<(int Code, string Out, string Error)> RunAsync(params string[] args) => RunWithInputAsync("", args);

    public async Task<(int Code, string Out, string Error)> RunWithInputAsync(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var terminal = new Terminal(stdin, output, error, Stream.Null, UseColor: false, Width: 0, Folder) { Variable = Variables.GetValueOrDefault };
        var code = await TextLintCommand.RunAsync(args, terminal);
        return (code, output.ToString(), error.ToString());
    }
}
