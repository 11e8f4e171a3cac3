using System.Collections.Immutable;
using System.Text;
using TextLint.Analysis;
using TextLint.Packs;
using TextLint.Packs.Yaml;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>
/// The lock file beside a configuration file: of each pack its version, where it lies and a hash of all that it says. It is made by <c>textlint pack lock</c>; a lint says
/// where a pack is not as it was locked. Nothing is fetched.
/// </summary>
public static class PackLockFile
{
    /// <summary>Its name.</summary>
    public const string FileName = "textlint.lock";

    private const string Advice = "If that is meant, run `textlint pack lock`.";

    /// <summary>Where the lock file of a configuration file lies.</summary>
    public static string PathFor(string configurationFile)
    {
        ArgumentNullException.ThrowIfNull(configurationFile);
        return Path.Combine(Path.GetDirectoryName(configurationFile) ?? configurationFile, FileName);
    }

    /// <summary>The text of a lock file. Equal packs give equal texts.</summary>
    internal static string Write(string path, IEnumerable<LoadedPack> packs)
    {
        var text = new StringBuilder("# Made by `textlint pack lock`. It says which packs the articles here are held to; keep it in version control.\n");
        foreach (var pack in packs.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            text.Append(pack.Name).Append(":\n");
            if (pack.Header.Version is { } version) text.Append($"  version: \"{version.Replace("\"", "", StringComparison.Ordinal)}\"\n");
            text.Append($"  path: \"{WrittenPath(path, pack)}\"\n  sha256: {pack.ComputeHash()}\n");
        }
        return text.ToString();
    }

    /// <summary>What is not as the lock file says, each at its place in it.</summary>
    internal static ImmutableArray<FileDiagnostic> Check(string path, SourceFiles files, ImmutableArray<LoadedPack> packs)
    {
        var faults = new DiagnosticBag();
        if (!files.TryRead(path, out var text))
        {
            faults.Report(EngineDescriptors.UnreadableFile, default, DiagnosticBag.Quote(FileName), text);
            text = "";
        }
        else if (MappingReader.Create(YamlParser.Parse(text, faults), "a mapping of packs to what was locked", faults) is { } root) Check(root, packs, faults);
        else faults.Report(EngineDescriptors.PackLock, default, $"The lock file is empty. {Advice}");
        var source = SourceText.From(text);
        return [.. faults.ToImmutable().Select(d => new FileDiagnostic(path, source, d))];
    }

    private static void Check(MappingReader root, ImmutableArray<LoadedPack> packs, DiagnosticBag faults)
    {
        var entries = root.TakeRest().ToDictionary(e => e.Key.Value, StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            if (!entries.Remove(pack.Name, out var entry)) faults.Report(EngineDescriptors.PackLock, default, $"The pack {pack.Name} is not locked. {Advice}");
            else if (MappingReader.Create(entry.Value, "a mapping with the key \"sha256\"", faults) is { } locked) Check(entry, locked, pack, faults);
        }
        foreach (var entry in entries.Values) faults.Report(EngineDescriptors.PackLock, entry.Key.Span, $"The pack {DiagnosticBag.Quote(entry.Key.Value)} is locked and nothing names it. {Advice}");
    }

    private static void Check(YamlEntry entry, MappingReader locked, LoadedPack pack, DiagnosticBag faults)
    {
        var (version, hash) = (locked.TakeText("version")?.Value, locked.TakeText("sha256")?.Value);
        if (hash == pack.ComputeHash()) return;
        var what = version == pack.Header.Version ? $"has other contents than when it was locked (version {version ?? "none"})" : $"is version {pack.Header.Version ?? "none"}, and {version ?? "none"} was locked";
        faults.Report(EngineDescriptors.PackLock, entry.Key.Span, $"The pack {pack.Name} {what}. {Advice}");
    }

    private static string WrittenPath(string lockFile, LoadedPack pack) =>
        pack.IsShipped ? pack.Name : Path.GetRelativePath(Path.GetDirectoryName(lockFile) ?? lockFile, pack.Folder).Replace('\\', '/');
}
