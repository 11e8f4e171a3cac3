using System.Security.Cryptography;
using System.Text;

namespace TextLint.Dev.Packaging;

/// <summary>Makes the packages of some platforms in a folder: tools of .NET, archives that need nothing, and their checksums.</summary>
/// <param name="output">Full path of the folder, which is made.</param>
/// <param name="platforms">The platforms.</param>
/// <param name="version">The version, as files have it in their names.</param>
internal sealed class PackageBuild(string output, IReadOnlyList<PackagePlatform> platforms, string version)
{
    private const string Project = "src/TextLint.Cli/TextLint.Cli.csproj";
    private static readonly string[] s_forDevelopers = [".pdb", ".dbg", ".dwarf"];

    private readonly string _commit = FindCommit();

    private IEnumerable<PackagePlatform> Tools => platforms.Where(p => p.Name == PackagePlatform.Any || p.IsNative);

    /// <summary>The name of the file of checksums.</summary>
    public const string Checksums = "SHA256SUMS";

    /// <summary>Makes all of them.</summary>
    public void Run()
    {
        Directory.CreateDirectory(output);
        // The portable build comes first: it prints the manual and the completions of the archives, wherever they are for.
        var portable = Publish(PackagePlatform.All[0]);
        foreach (var platform in Tools) Pack(platform.Arguments);
        Pack(["-p:TextLintPackage=true"]);
        foreach (var package in Directory.GetFiles(output, "*.nupkg")) Archives.Normalize(package);
        foreach (var platform in platforms.Where(p => p.Name != PackagePlatform.Any)) Archive(platform, portable);
        WriteChecksums(output);
    }

    /// <summary>Writes the checksums of all files of a folder, as <c>sha256sum --check</c> reads them.</summary>
    public static void WriteChecksums(string folder)
    {
        var lines = new StringBuilder();
        foreach (var file in Directory.GetFiles(folder).Where(f => Path.GetFileName(f) != Checksums).Order(StringComparer.Ordinal))
            lines.Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))).Append("  ").Append(Path.GetFileName(file)).Append('\n');
        File.WriteAllText(Path.Combine(folder, Checksums), lines.ToString());
    }

    /// <summary>Packs; a build for the same platform is not made again, since it is told the same.</summary>
    private void Pack(IEnumerable<string> arguments) => Programs.Run("dotnet", ["pack", Project, .. Common(), "-o", output, .. arguments]);

    private string Publish(PackagePlatform platform)
    {
        var folder = Repository.PathTo("src", "TextLint.Cli", "obj", "package", platform.Name);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Programs.Run("dotnet", ["publish", Project, .. Common(), "-o", folder, .. platform.Arguments]);
        return folder;
    }

    private void Archive(PackagePlatform platform, string portable)
    {
        var folder = Publish(platform);
        var name = $"textlint-{version}-{platform.Name}";
        File.Copy(Repository.PathTo("README.md"), Path.Combine(folder, "README.md"));
        File.Copy(Repository.PathTo("LICENSE"), Path.Combine(folder, "LICENSE"));
        Write(folder, Path.Combine("man", "textlint.1"), portable, "man");
        foreach (var (shell, file) in (ReadOnlySpan<(string, string)>)[("bash", "textlint.bash"), ("zsh", "_textlint"), ("fish", "textlint.fish"), ("pwsh", "textlint.ps1")])
            Write(folder, Path.Combine("completions", file), portable, "completion", shell);
        var entries = ArchiveEntry.Of(folder, name, p => p is "textlint" or "textlint.exe").Where(e => !s_forDevelopers.Contains(Path.GetExtension(e.Name)));
        if (platform.IsWindows) Archives.WriteZip(Path.Combine(output, $"{name}.zip"), entries);
        else Archives.WriteTar(Path.Combine(output, $"{name}.tar.gz"), entries);
    }

    private static void Write(string folder, string file, string portable, params string[] command)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Programs.Run("dotnet", [Path.Combine(portable, "textlint.dll"), .. command]));
    }

    /// <summary>What every build is told. Analyzers say nothing here that they have not said to those who wrote it.</summary>
    private IEnumerable<string> Common() => ["-c", "Release", "-v", "q", "--nologo", "-p:ContinuousIntegrationBuild=true", "-p:DebugType=none", "-p:RunAnalyzers=false", $"-p:TextLintPlatforms={string.Join('+', Tools.Select(p => p.Name))}", .. _commit.Length > 0 ? [$"-p:TextLintCommit={_commit}"] : Array.Empty<string>()];

    /// <summary>The commit that is packed; nothing where the files are not those of a commit.</summary>
    private static string FindCommit()
    {
        try
        {
            return Programs.Run("git", "status", "--porcelain").Length == 0 ? Programs.Run("git", "rev-parse", "--short=12", "HEAD").Trim() : "";
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}
