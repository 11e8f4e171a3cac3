using System.Collections.Immutable;
using TextLint.Spelling.Suggestions;

namespace TextLint.Spelling;

/// <summary>Checks words against several dictionaries and word lists, and suggests others. Immutable and safe for concurrent use.</summary>
public sealed class Speller
{
    private readonly ImmutableArray<HunspellDictionary> _dictionaries;
    private readonly WordList _words;
    private readonly Lazy<OwnWords> _own;
    private readonly Lazy<Suggester> _suggester;
    private readonly WordPredicate _offersPrimary;
    private readonly WordPredicate _offers;

    /// <summary>A speller of dictionaries, the publication's own first, of one list of words, and of what is known of the language besides.</summary>
    public Speller(ImmutableArray<HunspellDictionary> dictionaries, WordList? words = null, SuggestionModel? model = null)
    {
        (_dictionaries, _words, Model) = (dictionaries, words ?? WordList.Empty, model ?? SuggestionModel.Empty);
        _own = new Lazy<OwnWords>(() => OwnWords.Create(_words));
        _suggester = new Lazy<Suggester>(() => Suggester.Create(Model, _dictionaries));
        _offersPrimary = word => _dictionaries is [var first, ..] && first.CanSuggest(word) && !_words.Forbids(word);
        _offers = Offers;
    }

    /// <summary>Knows no word and so objects to none.</summary>
    public static Speller None { get; } = new([]);

    /// <summary>The dictionaries, the publication's own first.</summary>
    public ImmutableArray<HunspellDictionary> Dictionaries => _dictionaries;

    /// <summary>False where no dictionary was found for the language: then nothing is misspelled.</summary>
    public bool HasDictionary => !_dictionaries.IsEmpty;

    /// <summary>Word frequencies, neighbouring words and the slips of the language; empty where nothing ships for it.</summary>
    public SuggestionModel Model { get; }

    /// <summary>This speller with other words beside its dictionaries.</summary>
    public Speller With(WordList words) => new(_dictionaries, words, Model);

    /// <summary>This speller with a model of its language.</summary>
    public Speller WithModel(SuggestionModel model) => new(_dictionaries, _words, model);

    /// <summary>This speller with the words of these entries beside its dictionaries, which inflect them.</summary>
    /// <param name="entries">The entries; of two that speak of one word the later wins.</param>
    public Speller With(IEnumerable<WordListEntry> entries) => With(WordList.Create(entries, Inflect));

    /// <summary>True where a word list or any dictionary accepts the word and no word list forbids it.</summary>
    public bool Check(ReadOnlySpan<char> word)
    {
        if (_words.Forbids(word)) return false;
        foreach (var dictionary in _dictionaries)
            if (dictionary.Check(word)) return true;
        return _words.Accepts(word);
    }

    /// <summary>True where the publication's own dictionary, the first, or a word list accepts the word; false for <c>colour</c> in an American paper.</summary>
    public bool CheckPrimary(ReadOnlySpan<char> word) =>
        _dictionaries is [var first, ..] && !_words.Forbids(word) && (first.Check(word) || _words.Accepts(word));

    /// <summary>Words that may have been meant, best first.</summary>
    /// <param name="word">The word as written; its letter case and apostrophe are kept.</param>
    /// <param name="context">What stands around it and what the article says elsewhere.</param>
    /// <returns>Words that are accepted, of the first dictionary where it has any; at most as many as the context asks for. None for a word of more than 64 units.</returns>
    public IReadOnlyList<string> Suggest(string word, SuggestionContext context = default)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _suggester.Value.Suggest(word, _dictionaries.Length == 1 ? _offersPrimary : _offers, _offersPrimary, _own.Value, context);
    }

    private bool Offers(ReadOnlySpan<char> word)
    {
        if (_words.Forbids(word)) return false;
        foreach (var dictionary in _dictionaries)
            if (dictionary.CanSuggest(word)) return true;
        return false;
    }

    /// <summary>The forms in the first dictionary that has the model.</summary>
    private IReadOnlyList<string> Inflect(string word, string model)
    {
        foreach (var dictionary in _dictionaries)
            if (dictionary.Check(model)) return dictionary.Inflect(word, model);
        return [];
    }
}
