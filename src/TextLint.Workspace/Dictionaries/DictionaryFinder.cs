using System.Collections.Immutable;

namespace TextLint.Workspaces;

/// <summary>Finds Hunspell dictionaries by the name of a language. The folders are read once, when first asked. Safe for concurrent use.</summary>
public sealed class DictionaryFinder
{
    private readonly Lazy<ImmutableArray<DictionaryFiles>> _found;

    /// <summary>A finder in these folders, the first of which wins where two have a dictionary of one name. Those that do not exist are passed over.</summary>
    public DictionaryFinder(IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        Folders = [.. folders];
        _found = new Lazy<ImmutableArray<DictionaryFiles>>(() => [.. Folders.SelectMany(List).DistinctBy(f => f.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The folders, in the order in which they are searched.</summary>
    public ImmutableArray<string> Folders { get; }

    /// <summary>Every dictionary there is, by folder and name.</summary>
    public ImmutableArray<DictionaryFiles> All => _found.Value;

    /// <summary>
    /// The dictionary for a name such as <c>de</c>, <c>de-AT</c> or <c>de_DE</c>: the one of that name; else one of its region, of the language's main
    /// region (<c>de_DE</c> for <c>de</c>), of the language alone, or of any other region, the first by name. Null where there is none.
    /// </summary>
    public DictionaryFiles? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.Where(f => DictionaryName.Rank(name, f.Name) is not null).MinBy(f => DictionaryName.Rank(name, f.Name));
    }

    private static IEnumerable<DictionaryFiles> List(string folder)
    {
        try
        {
            if (!Directory.Exists(folder)) return [];
            // Ordered, for systems list a folder in any order.
            return [.. Directory.GetFiles(folder, "*", SearchOption.TopDirectoryOnly)
                .Where(p => p.EndsWith(DictionaryFiles.AffixEnding, StringComparison.OrdinalIgnoreCase))
                .Select(DictionaryFiles.FromPath)
                .Where(f => File.Exists(f.WordPath))
                .OrderBy(f => f.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            return [];
        }
    }
}
