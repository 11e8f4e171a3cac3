using System.Collections.Immutable;
using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>Puts the dictionaries of a language together: those that configuration names, those that ship, those that the machine has. Not safe for concurrent use.</summary>
internal sealed class LanguageSpellers(DictionaryLibrary library)
{
    private readonly Dictionary<string, LanguageSpeller> _known = new(StringComparer.Ordinal);

    /// <summary>Opens the dictionaries that configuration names.</summary>
    public DictionaryLibrary Library => library;

    /// <summary>
    /// The speller of a language. A named dictionary whose name says that it is of the language is its own and comes first; where there is none, the
    /// language's own is the one that ships or is found; the other named ones come after it.
    /// </summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="named">The dictionaries that configuration names, in its order.</param>
    public LanguageSpeller Get(string language, IReadOnlyList<OpenedDictionary> named)
    {
        var request = string.Join('\0', named.Select(d => $"{d.Files.AffixPath}|{d.Files.WordPath}|{d.Stamp}").Prepend(language));
        if (!_known.TryGetValue(request, out var speller)) _known[request] = speller = Create(language, named, request);
        return speller;
    }

    /// <summary>Forgets what was found, because files changed.</summary>
    public void Clear() => _known.Clear();

    private LanguageSpeller Create(string language, IReadOnlyList<OpenedDictionary> named, string request)
    {
        var own = named.Where(d => DictionaryName.IsOfLanguage(d.Files.Name, language)).ToArray();
        var (found, key, missing, names) = FindOwn(language, hasOwn: own.Length > 0);
        var others = named.Except(own);
        var dictionaries = own.Select(d => d.Dictionary).Concat(found).Concat(others.Select(d => d.Dictionary)).Distinct().ToImmutableArray();
        var speller = new Speller(dictionaries, model: SuggestionModels.Find(language));
        return new LanguageSpeller(speller, $"{request}\0{key}", dictionaries.IsEmpty ? missing : null) { Own = names };
    }

    private (ImmutableArray<HunspellDictionary> Dictionaries, string Key, string? Missing, ImmutableArray<string> Names) FindOwn(string language, bool hasOwn)
    {
        // English of every region ships; what one publication writes differently is no misspelling in another.
        var shipped = ShippedEnglish.Order(language).Select(ShippedEnglish.Open).OfType<HunspellDictionary>();
        ImmutableArray<string> names = [.. ShippedEnglish.Order(language).Where(r => ShippedEnglish.Open(r) is not null).Select(r => "en_" + r)];
        var isEnglish = ShippedEnglish.Order(language).Count > 0;
        var files = hasOwn ? null : isEnglish ? library.FindRegion(language) : library.Finder.Find(language);
        if (files is null) return ([.. shipped], "", hasOwn || isEnglish ? null : library.DescribeMissing(language), names);
        return library.TryOpen(files, out var dictionary, out var reason)
            ? ([dictionary, .. shipped], $"{files.AffixPath}|{DictionaryLibrary.StampOf(files)}", null, [files.WordPath, .. names])
            : ([.. shipped], "", $"the dictionary for \"{language}\" cannot be used: {reason}", names);
    }
}

/// <summary>The dictionaries of a language.</summary>
/// <param name="Speller">The speller without any word lists.</param>
/// <param name="Key">A text that is equal where the dictionaries are.</param>
/// <param name="Missing">Why there is no dictionary and what to do, as the end of a sentence; null where there is one, or none is expected.</param>
internal sealed record LanguageSpeller(Speller Speller, string Key, string? Missing)
{
    /// <summary>The dictionaries of the language that nobody named, in the order in which they are asked: names of those that ship (<c>en_GB</c>), paths of the machine's.</summary>
    public ImmutableArray<string> Own { get; init; } = [];
}
