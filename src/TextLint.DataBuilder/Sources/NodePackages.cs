using System.ComponentModel;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;

namespace TextLint.DataBuilder.Sources;

/// <summary>The packages that words are read from, installed from the lock file.</summary>
/// <param name="root">The folder node_modules.</param>
internal sealed class NodePackages(string root)
{
    private const string Need = "TextLint.Data needs Node.js 20 or newer, with npm on the PATH, to fetch the word lists it is compiled from";

    /// <summary>Installs what the lock file in <paramref name="sources"/> names, byte by byte as it was locked.</summary>
    /// <exception cref="BuildException">There is no Node.js, or npm failed.</exception>
    public static NodePackages Install(string sources, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in (string[])["package.json", "package-lock.json"])
            File.Copy(Path.Combine(sources, file), Path.Combine(target, file), overwrite: true);
        RunNpm(target);
        return new NodePackages(Path.Combine(target, "node_modules"));
    }

    /// <summary>The path of a file of a package.</summary>
    public string PathOf(string package, string file) => Path.Combine(root, package, file);

    /// <summary>The text of a file of a package.</summary>
    public string ReadText(string package, string file) => File.ReadAllText(PathOf(package, file));

    /// <summary>The lines of a compressed file of a package.</summary>
    public IEnumerable<string> ReadGzipLines(string package, string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(PathOf(package, file)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return line;
    }

    /// <summary>A file of a package that is a JSON array of strings.</summary>
    public IReadOnlyList<string> ReadStrings(string package, string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(PathOf(package, file)));
        return [.. document.RootElement.EnumerateArray().Select(e => e.GetString() ?? "")];
    }

    private static void RunNpm(string directory)
    {
        // On Windows npm is a script, which only the shell starts.
        var (file, first) = OperatingSystem.IsWindows() ? ("cmd.exe", (string[])["/c", "npm"]) : ("npm", []);
        var start = new ProcessStartInfo(file, [.. first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var npm = Process.Start(start) ?? throw new BuildException($"{Need}.");
            var output = npm.StandardOutput.ReadToEndAsync();
            var error = npm.StandardError.ReadToEnd().ReplaceLineEndings(" ").Trim();
            npm.WaitForExit();
            if (npm.ExitCode != 0) throw new BuildException($"{Need}; npm ci failed: {error} {output.Result.ReplaceLineEndings(" ").Trim()}");
        }
        catch (Win32Exception e)
        {
            throw new BuildException($"{Need}; npm was not found.", e);
        }
    }
}
