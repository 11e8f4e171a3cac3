using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace TextLint.Benchmarks.Spelling;

/// <summary>Another spelling engine that is installed on this machine, with what the adapter's compiler must be told.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Define">The symbol that <c>peer.cpp</c> asks for.</param>
/// <param name="Libraries">What is linked.</param>
internal sealed record PeerEngine(string Name, string Define, string[] Libraries)
{
    public static PeerEngine Hunspell { get; } = new("hunspell", "PEER_HUNSPELL", ["-lhunspell-1.7"]);
    public static PeerEngine Nuspell { get; } = new("nuspell", "PEER_NUSPELL", ["-lnuspell", "-licuuc", "-licudata"]);
    public static PeerEngine Aspell { get; } = new("aspell", "PEER_ASPELL", ["-laspell"]);

    /// <summary>An adapter that was compiled elsewhere, against another version of Hunspell.</summary>
    public static PeerEngine Built(string executable) => new("another hunspell", "", []) { _built = executable };

    private string? _built;

    /// <summary>The adapter of that engine, compiled where no earlier run has done it.</summary>
    /// <exception cref="InvalidOperationException">No compiler, or the engine's development files are not installed.</exception>
    public string Executable()
    {
        if (_built is not null) return _built;
        var source = Source();
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source + Define)))[..12];
        var folder = Path.Combine(Path.GetTempPath(), "textlint-peers");
        var executable = Path.Combine(folder, $"{Name}-{key}");
        if (File.Exists(executable)) return executable;
        Directory.CreateDirectory(folder);
        Compile(source, executable);
        return executable;
    }

    private static string Source()
    {
        using var reader = new StreamReader(typeof(PeerEngine).Assembly.GetManifestResourceStream("peer.cpp")!);
        return reader.ReadToEnd();
    }

    private void Compile(string source, string executable)
    {
        var unfinished = $"{executable}.{Environment.ProcessId}";
        var start = new ProcessStartInfo("g++", ["-O2", "-std=c++17", "-w", $"-D{Define}", "-x", "c++", "-", "-x", "none", "-o", unfinished, .. Libraries])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var compiler = Process.Start(start) ?? throw new InvalidOperationException("g++ does not start.");
        compiler.StandardInput.Write(source);
        compiler.StandardInput.Close();
        var faults = compiler.StandardError.ReadToEnd();
        compiler.WaitForExit();
        if (compiler.ExitCode != 0)
            throw new InvalidOperationException($"The adapter of {Name} does not compile; are its development files installed (lib{Name}-dev)?\n{faults}");
        File.Move(unfinished, executable, overwrite: true);
    }
}
