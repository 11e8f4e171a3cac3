using System.Xml.Linq;
using TextLint.Dev.Packaging;

namespace TextLint.Dev;

/// <summary>Makes what is given to people: packages of the tool and archives, with their checksums.</summary>
public static class PackageCommand
{
    private const string PlatformOption = "--rid";

    /// <summary>0 where all were made, 2 for a wrong command line or a build that fails.</summary>
    public static int Run(string folder, IReadOnlyList<string> options)
    {
        if (ReadPlatforms(options, out var fault) is not { } platforms) return Complain(fault);
        var output = Path.GetFullPath(folder);
        if (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any()) return Complain($"{folder} has files in it: name a new folder, for its checksums are of all that it holds");
        try
        {
            new PackageBuild(output, platforms, Version()).Run();
        }
        catch (InvalidOperationException e)
        {
            return Complain(e.Message);
        }
        Console.Write(File.ReadAllText(Path.Combine(output, PackageBuild.Checksums)));
        return 0;
    }

    /// <summary>The platforms that options name; all where they name none; null, and what is wrong, for options that are none.</summary>
    internal static IReadOnlyList<PackagePlatform>? ReadPlatforms(IReadOnlyList<string> options, out string fault)
    {
        fault = "";
        if (options.Count == 0) return PackagePlatform.All;
        var named = new List<PackagePlatform>();
        for (var i = 0; i < options.Count; i += 2)
        {
            if (options[i] != PlatformOption || i + 1 == options.Count) fault = $"there is no option {options[i]}: write {PlatformOption} PLATFORM";
            else if (PackagePlatform.All.FirstOrDefault(p => p.Name == options[i + 1]) is { } platform) named.Add(platform);
            else fault = $"there is no package for {options[i + 1]}: {string.Join(", ", PackagePlatform.All.Select(p => p.Name))}";
            if (fault.Length > 0) return null;
        }
        return named;
    }

    private static string Version() => XDocument.Load(Repository.PathTo("Directory.Build.props")).Descendants("Version").First().Value;

    private static int Complain(string message)
    {
        Console.Error.WriteLine($"package: {message}");
        return 2;
    }
}
