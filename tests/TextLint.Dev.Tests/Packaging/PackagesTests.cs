using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using TextLint.Dev.Packaging;

namespace TextLint.Dev.Tests.Packaging;

/// <summary>Each package is installed where there is nothing, without a network, and does its work. Made by builds of minutes, so in the long tests alone.</summary>
public sealed class PackagesTests(BuiltPackages packages) : IClassFixture<BuiltPackages>, IDisposable
{
    private static readonly string s_version = System.Xml.Linq.XDocument.Load(Repository.PathTo("Directory.Build.props")).Descendants("Version").First().Value;

    private readonly string _folder = Directory.CreateTempSubdirectory("textlint-package-").FullName;

    public static TheoryData<string> Tars => ["linux-x64", "linux-arm64", "osx-x64", "osx-arm64"];

    private static string Host => OperatingSystem.IsLinux() && System.Runtime.InteropServices.RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.X64 ? "linux-x64" : "";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_sums_are_those_of_the_files()
    {
        var folder = Find();
        var lines = File.ReadAllLines(Path.Combine(folder, "SHA256SUMS"));
        lines.Should().HaveCount(Directory.GetFiles(folder).Length - 1);
        foreach (var line in lines)
            Sum(Path.Combine(folder, line[66..])).Should().Be(line[..64]);
    }

    [Fact]
    public void The_tool_is_installed_with_native_code_and_lints()
    {
        Assert.SkipUnless(Host == "linux-x64", "The native tool is for Linux on x64.");
        Install([$"TextLint.{s_version}.nupkg", $"TextLint.linux-x64.{s_version}.nupkg"]);
        Works(Path.Combine(_folder, "tool", "textlint")).Should().StartWith($"TextLint {s_version} (native, linux-x64");
    }

    [Fact]
    public void The_portable_tool_runs_where_dotnet_is()
    {
        using (var package = ZipFile.OpenRead(Path.Combine(Find(), $"TextLint.any.{s_version}.nupkg"))) package.ExtractToDirectory(_folder);
        var settings = File.ReadAllText(Directory.GetFiles(_folder, "DotnetToolSettings.xml", SearchOption.AllDirectories).Single());
        settings.Should().Contain("Command Name=\"textlint\"").And.Contain("EntryPoint=\"textlint.dll\"").And.Contain("Runner=\"dotnet\"");
        Works("dotnet", Path.Combine(_folder, "tools", "net10.0", "any", "textlint.dll")).Should().StartWith($"TextLint {s_version} (portable, .NET 10.");
    }

    [Fact]
    public void What_a_machine_gets_is_named_in_the_package_that_is_asked_for()
    {
        using var package = ZipFile.OpenRead(Path.Combine(Find(), $"TextLint.{s_version}.nupkg"));
        var entry = package.Entries.Single(e => e.Name == "DotnetToolSettings.xml");
        using var reader = new StreamReader(entry.Open());
        var settings = reader.ReadToEnd();
        var named = Directory.GetFiles(Find(), "TextLint.*-*.nupkg").Append("TextLint.any.nupkg").Select(f => Path.GetFileName(f).Split('.')[1]);
        foreach (var platform in named) settings.Should().Contain($"RuntimeIdentifier=\"{platform}\"");
        settings.Split("RuntimeIdentifier=").Should().HaveCount(named.Count() + 1);
    }

    [Fact]
    public void The_archive_of_this_machine_needs_nothing_and_lints()
    {
        Assert.SkipUnless(Host.Length > 0, "There is no archive for this machine.");
        Unpack(Host);
        Works(Path.Combine(_folder, $"textlint-{s_version}-{Host}", "textlint")).Should().StartWith($"TextLint {s_version} (native, {Host}");
    }

    [Theory]
    [MemberData(nameof(Tars))]
    public void An_archive_has_the_program_the_manual_the_completions_and_the_notices(string platform)
    {
        Unpack(platform);
        var root = Path.Combine(_folder, $"textlint-{s_version}-{platform}");
        HasAll(root);
        var program = File.ReadAllBytes(Path.Combine(root, "textlint"));
        Format(program).Should().Be(platform switch { "linux-x64" => "ELF 62", "linux-arm64" => "ELF 183", "osx-x64" => "Mach-O 1000007", _ => "Mach-O 100000C" });
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Path.Combine(root, "textlint")).Should().HaveFlag(UnixFileMode.OtherExecute);
    }

    [Fact]
    public void The_archive_for_Windows_is_a_zip_with_the_same_in_it()
    {
        ZipFile.ExtractToDirectory(FindArchive($"textlint-{s_version}-win-x64.zip"), _folder);
        var root = Path.Combine(_folder, $"textlint-{s_version}-win-x64");
        HasAll(root);
        File.ReadAllBytes(Path.Combine(root, "textlint.exe"))[..2].Should().Equal("MZ"u8.ToArray());
    }

    [Fact]
    public void Nothing_in_a_package_names_the_folder_it_was_built_in()
    {
        var root = System.Text.Encoding.UTF8.GetBytes(Repository.Root);
        foreach (var package in Directory.GetFiles(Find(), "*.nupkg"))
        {
            using var zip = ZipFile.OpenRead(package);
            foreach (var entry in zip.Entries)
            {
                using var stream = entry.Open();
                using var contents = new MemoryStream();
                stream.CopyTo(contents);
                contents.ToArray().AsSpan().IndexOf(root).Should().Be(-1, $"{Path.GetFileName(package)}: {entry.FullName}");
            }
        }
    }

    /// <summary>The whole way again in a clone elsewhere: packages of .NET, restored; language data; native code.</summary>
    [Fact]
    public void The_same_commit_gives_the_same_bytes_in_another_folder()
    {
        Find();
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TEXTLINT_LONG_TESTS") == "1", "Set TEXTLINT_LONG_TESTS=1 to have the packages made twice.");
        Assert.SkipUnless(Programs.Run("git", "status", "--porcelain").Length == 0, "The files are not those of a commit.");
        var (clone, output) = (Path.Combine(_folder, "clone"), Path.Combine(_folder, "out"));
        Programs.Run("git", "clone", "--quiet", Repository.Root, clone);
        Programs.Run("dotnet", "run", "-c", "Release", "--project", Path.Combine(clone, "src", "TextLint.Dev"), "--", "package", output, "--rid", "any", "--rid", Host);
        var made = Directory.GetFiles(output).Select(Path.GetFileName).Where(f => f!.Contains(".any.", StringComparison.Ordinal) || f.Contains(Host, StringComparison.Ordinal)).ToArray();
        made.Should().HaveCount(3);
        foreach (var file in made) Sum(Path.Combine(output, file!)).Should().Be(Sum(Path.Combine(Find(), file!)), file);
    }

    private static string Sum(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    private static void HasAll(string root)
    {
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')).ToArray();
        files.Should().Contain(["LICENSE", "README.md", "man/textlint.1", "completions/textlint.bash", "completions/_textlint", "completions/textlint.fish", "completions/textlint.ps1", "notices/NOTICE.md", "notices/dictionary-en.txt"]);
        files.Should().OnlyContain(f => !f.EndsWith(".pdb", StringComparison.Ordinal) && !f.EndsWith(".dbg", StringComparison.Ordinal) && !f.EndsWith(".xml", StringComparison.Ordinal));
        File.ReadAllText(Path.Combine(root, "man", "textlint.1")).Should().StartWith(".TH TEXTLINT 1 ");
    }

    /// <summary>What kind of program a file is, and for which machine, as its first bytes say.</summary>
    private static string Format(byte[] program) => program[0] == 0x7F
        ? FormattableString.Invariant($"ELF {BitConverter.ToUInt16(program, 18)}")
        : BitConverter.ToUInt32(program, 0) == 0xFEEDFACF ? FormattableString.Invariant($"Mach-O {BitConverter.ToUInt32(program, 4):X}") : "unknown";

    private string Find()
    {
        Assert.SkipUnless(packages.Folder is not null, "Set TEXTLINT_LONG_TESTS=1 to have the packages made, or TEXTLINT_PACKAGES to a folder with them.");
        return packages.Folder!;
    }

    /// <summary>An archive. Packages that somebody made may be those of some platforms; those that are made here are all.</summary>
    private string FindArchive(string name)
    {
        var path = Path.Combine(Find(), name);
        Assert.SkipUnless(File.Exists(path) || Environment.GetEnvironmentVariable("TEXTLINT_PACKAGES") is null or "", $"There is no {name} in the folder that TEXTLINT_PACKAGES names.");
        return path;
    }

    private void Unpack(string platform)
    {
        using var file = File.OpenRead(FindArchive($"textlint-{s_version}-{platform}.tar.gz"));
        using var gzip = new GZipStream(file, CompressionMode.Decompress);
        TarFile.ExtractToDirectory(gzip, _folder, overwriteFiles: false);
    }

    /// <summary>Installs the tool from some packages and from nowhere else, for a user who has nothing yet.</summary>
    private void Install(string[] files)
    {
        var source = Path.Combine(_folder, "source");
        Directory.CreateDirectory(source);
        foreach (var file in files) File.Copy(Path.Combine(Find(), file), Path.Combine(source, file));
        var config = Path.Combine(_folder, "NuGet.config");
        File.WriteAllText(config, $"<configuration><packageSources><clear /><add key=\"local\" value=\"{source}\" /></packageSources></configuration>");
        var (code, output) = Run(["dotnet", "tool", "install", "TextLint", "--version", s_version, "--tool-path", Path.Combine(_folder, "tool"), "--configfile", config]);
        code.Should().Be(0, output);
    }

    /// <summary>Asks a program for its version and has it lint our sample.</summary>
    private string Works(params string[] command)
    {
        var (code, output) = Run([.. command, "lint", "--format", "line", Repository.PathTo("tests", "articles", "ferry.txt")]);
        code.Should().Be(0, output);
        output.Should().Contain("ferry.txt:").And.Contain("unintroduced-name");
        return Run([.. command, "--version"]).Out;
    }

    /// <summary>Runs a program with an environment that has nothing in it but a home and, for programs of .NET, where .NET is.</summary>
    private (int Code, string Out) Run(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Clear();
        start.Environment["HOME"] = Path.Combine(_folder, "home");
        start.Environment["NUGET_PACKAGES"] = Path.Combine(_folder, "packages");
        if (command[0] == "dotnet")
        {
            foreach (var (name, value) in (ReadOnlySpan<(string, string)>)[("PATH", Environment.GetEnvironmentVariable("PATH") ?? ""), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1")]) start.Environment[name] = value;
        }
        Directory.CreateDirectory(Path.Combine(_folder, "home"));
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
