using System.Collections.Concurrent;
using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>Opens dictionaries: those that ship, those that a machine has, those that somebody names. Each is opened once as long as its files stay the same. Safe for concurrent use.</summary>
public sealed class DictionaryLibrary
{
    private static readonly DictionaryCache s_cache = new(CacheFolder.PathOfThisUser());

    private readonly ConcurrentDictionary<string, (string Stamp, HunspellDictionary Dictionary)> _opened = new(StringComparer.Ordinal);
    private readonly Platform _platform;

    /// <summary>A library of what ships and of what the finder finds.</summary>
    public DictionaryLibrary(DictionaryFinder finder)
        : this(finder, DictionaryFolders.CurrentPlatform())
    {
    }

    internal DictionaryLibrary(DictionaryFinder finder, Platform platform)
    {
        ArgumentNullException.ThrowIfNull(finder);
        (Finder, _platform) = (finder, platform);
    }

    /// <summary>The library of this machine.</summary>
    public static DictionaryLibrary OfThisMachine { get; } = new(new DictionaryFinder(DictionaryFolders.OfThisMachine()));

    /// <summary>Finds what the machine has.</summary>
    public DictionaryFinder Finder { get; }

    /// <summary>Names of the dictionaries that are part of the program: <c>en_US</c>.</summary>
    public static IReadOnlyList<string> ShippedNames => [.. ShippedEnglish.Regions.Where(r => ShippedEnglish.Open(r) is not null).Select(r => "en_" + r)];

    /// <summary>Opens a pair of files.</summary>
    /// <param name="files">The pair.</param>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="reason">Why it cannot be opened: the file and what is wrong, as the end of a sentence.</param>
    public bool TryOpen(DictionaryFiles files, out HunspellDictionary dictionary, out string reason)
    {
        ArgumentNullException.ThrowIfNull(files);
        (dictionary, reason) = (null!, "");
        try
        {
            foreach (var path in (string[])[files.AffixPath, files.WordPath])
            {
                if (File.Exists(path)) continue;
                reason = SourceFileErrors.ToLine($"{path}: {(Directory.Exists(path) ? "this is a folder" : "there is no such file")}");
                return false;
            }
            dictionary = Open(files);
            return true;
        }
        catch (Exception exception) when (exception is InvalidDataException || SourceFileErrors.IsExpected(exception))
        {
            var fault = exception is UnauthorizedAccessException ? "it may not be read" : $"it cannot be read: {exception.Message.TrimEnd('.')}";
            reason = SourceFileErrors.ToLine($"{files.AffixPath}: {fault}");
            return false;
        }
    }

    /// <summary>Opens the dictionary of a name such as <c>en_US</c>, <c>en-GB</c>, <c>de</c>, or a path of its files: shipped English first, then what the machine has.</summary>
    /// <param name="name">The name.</param>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="reason">Why there is none, and what to do about it.</param>
    public bool TryFind(string name, out HunspellDictionary dictionary, out string reason)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsPath(name)) return TryOpen(DictionaryFiles.FromPath(name), out dictionary, out reason);
        if (FindRegion(name) is { } own) return TryOpen(own, out dictionary, out reason);
        if (ShippedEnglish.Order(name) is [var region, ..] && ShippedEnglish.Open(region) is { } shipped)
        {
            (dictionary, reason) = (shipped, "");
            return true;
        }
        if (Finder.Find(name) is { } files) return TryOpen(files, out dictionary, out reason);
        (dictionary, reason) = (null!, DescribeMissing(name));
        return false;
    }

    /// <summary>That there is no dictionary for a language, where it was looked for, and how it is got; one line, without its full stop.</summary>
    public string DescribeMissing(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var where = Finder.Folders.IsEmpty ? "DICPATH is not set and this machine has no folder of Hunspell dictionaries" : $"none in {string.Join(", ", Finder.Folders)}";
        return SourceFileErrors.ToLine($"there is no dictionary for \"{name}\" ({where}); {DictionaryAdvice.Install(name, _platform)}");
    }

    /// <summary>The machine's dictionary of a kind of English that does not ship, such as South Africa's; null where it has none, and for other languages.</summary>
    internal DictionaryFiles? FindRegion(string name)
    {
        const int OfTheRegion = 1;
        if (ShippedEnglish.Has(name) || ShippedEnglish.Order(name).Count == 0) return null;
        return Finder.Find(name) is { } files && DictionaryName.Rank(name, files.Name) <= OfTheRegion ? files : null;
    }

    /// <summary>A text that changes when the files of a pair do.</summary>
    internal static string StampOf(DictionaryFiles files) => string.Join('|', ((string[])[files.AffixPath, files.WordPath]).Select(StampOf));

    private static string StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? FormattableString.Invariant($"{file.Length}-{file.LastWriteTimeUtc.Ticks}") : "";
    }

    private static bool IsPath(string name) => DictionaryFiles.IsOne(name) || name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal);

    private HunspellDictionary Open(DictionaryFiles files)
    {
        var stamp = StampOf(files);
        var key = $"{files.AffixPath}\0{files.WordPath}";
        if (_opened.TryGetValue(key, out var known) && known.Stamp == stamp) return known.Dictionary;
        var dictionary = s_cache.Open(files.AffixPath, files.WordPath);
        _opened[key] = (stamp, dictionary);
        return dictionary;
    }
}
