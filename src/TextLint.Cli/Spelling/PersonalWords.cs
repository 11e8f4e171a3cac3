using TextLint.Spelling;
using TextLint.Workspaces;

namespace TextLint.Cli.Spelling;

/// <summary>The words that a client of Ispell's pipe adds: for good once it asks to save them, or for the session.</summary>
/// <param name="path">The personal list; null where there is none to save to.</param>
/// <param name="dictionaries">What the words stand beside.</param>
internal sealed class PersonalWords(string? path, Speller dictionaries)
{
    private readonly List<WordListEntry> _words = [.. path is null ? [] : WordListStore.Read(path)];
    private readonly List<WordListEntry> _unsaved = [];
    private Speller? _speller;

    /// <summary>The dictionaries with the words.</summary>
    public Speller Speller => _speller ??= _words.Count == 0 ? dictionaries : dictionaries.With(_words);

    /// <summary>The words, those of the session included.</summary>
    public IEnumerable<string> Words => _words.Where(w => !w.IsForbidden).Select(w => w.Word);

    /// <summary>Accepts a word.</summary>
    /// <param name="word">The word; one of nothing is passed over.</param>
    /// <param name="isForGood">True where <see cref="Save"/> shall write it down.</param>
    public void Add(string word, bool isForGood)
    {
        if (WordListEntry.FromWord(word) is not { } entry) return;
        _words.Add(entry);
        if (isForGood) _unsaved.Add(entry);
        _speller = null;
    }

    /// <summary>Writes down what was added for good.</summary>
    /// <exception cref="SourceFileException">The list cannot be written.</exception>
    public void Save()
    {
        if (path is null || _unsaved.Count == 0) return;
        WordListStore.Add(path, _unsaved);
        _unsaved.Clear();
    }
}
