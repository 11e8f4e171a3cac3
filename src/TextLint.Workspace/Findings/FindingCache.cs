using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TextLint.Workspaces;

/// <summary>
/// Keeps what checks gave, a small file each, named after everything that the result depends on: the text, its format, the configuration with its packs, words and dictionaries, and the
/// program. So nothing in it is ever out of date, and whoever cannot read or write it loses time only. Safe for concurrent use, by several processes too.
/// </summary>
/// <param name="folder">Full path of the folder, which need not exist.</param>
public sealed class FindingCache(string folder)
{
    private const string Stamp = "pruned";

    // An archive that is checked once a month keeps its results.
    private static readonly TimeSpan s_life = TimeSpan.FromDays(40);

    /// <summary>A cache in the folder of this user; null where the system names none.</summary>
    /// <param name="environment">The environment.</param>
    public static FindingCache? OfThisUser(Func<string, string?> environment) =>
        CacheFolder.PathOf(DictionaryFolders.CurrentPlatform(), environment) is { } path ? new FindingCache(Path.Combine(path, "findings")) : null;

    /// <summary>What an earlier check of the same text gave, or else what this one gives.</summary>
    internal CheckedArticle GetOrAdd(DocumentSettings settings, string text, Func<CheckedArticle> check)
    {
        if (KeyOf(settings, text) is not { } key) return check();
        var path = Path.Combine(folder, key[..2], key[2..]);
        if (TryRead(path) is { } bytes && CheckedArticleFormat.Read(bytes, text, settings) is { } known) return known;
        var article = check();
        if (CheckedArticleFormat.Write(article, settings) is { } written) Write(path, written);
        return article;
    }

    /// <summary>Throws away what nobody asked for in a long time. Looks once a day.</summary>
    /// <param name="clock">Says what day it is.</param>
    public void Prune(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var (stamp, now) = (new FileInfo(Path.Combine(folder, Stamp)), clock.GetUtcNow().UtcDateTime);
        try
        {
            if (!Directory.Exists(folder) || stamp.Exists && now - stamp.LastWriteTimeUtc < TimeSpan.FromDays(1)) return;
            File.WriteAllBytes(stamp.FullName, []);
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
                if (now - file.LastWriteTimeUtc > s_life) file.Delete();
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            // Another process may be at it, or the folder is not ours to change.
        }
    }

    private static string? KeyOf(DocumentSettings settings, string text)
    {
        if (settings.Configuration.CacheKey is not { } configuration) return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        SettingsHash.Append(hash, ProgramStamp.Text, configuration, settings.Parse.Format.ToString(), settings.Article ?? "", settings.Sidecar?.Text.ToString() ?? "", settings.Sidecar is null ? "" : "s");
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[]? TryRead(string path)
    {
        try
        {
            if (!File.Exists(path)) return null;
            // What is in use stays young.
            var bytes = File.ReadAllBytes(path);
            if (TimeProvider.System.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) > s_life / 4) File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime);
            return bytes;
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            return null;
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        try
        {
            using var file = ReplacementFile.Create(path);
            file.Stream.Write(bytes);
            file.Complete();
        }
        catch (SourceFileException)
        {
            // It is worked out again the next time.
        }
    }
}
