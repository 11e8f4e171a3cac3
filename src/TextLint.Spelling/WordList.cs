namespace TextLint.Spelling;

/// <summary>Words that a project, a pack, a user or an article adds to its dictionaries, or forbids. Immutable.</summary>
public sealed class WordList
{
    private readonly WordListForms _accepted;
    private readonly WordListForms _forbidden;

    private WordList(WordListForms accepted, WordListForms forbidden) => (_accepted, _forbidden) = (accepted, forbidden);

    /// <summary>No words.</summary>
    public static WordList Empty { get; } = Create([], []);

    /// <summary>The words that are right, inflected ones included.</summary>
    public IReadOnlyCollection<string> Accepted => _accepted.Words;

    /// <summary>True where it has no words at all.</summary>
    public bool IsEmpty => _accepted.Words.Count == 0 && _forbidden.Words.Count == 0;

    /// <summary>A list of these words.</summary>
    public static WordList Create(IEnumerable<string> accepted, IEnumerable<string> forbidden) => new(new WordListForms(accepted), new WordListForms(forbidden));

    /// <summary>A list of entries. Of two that speak of one word the later wins, so what is nearest to the article comes last.</summary>
    /// <param name="entries">The entries, those of the farthest list first.</param>
    /// <param name="inflect">The forms of a word that is inflected like a model, itself included; empty where the model is not known. Null where there is no dictionary.</param>
    public static WordList Create(IEnumerable<WordListEntry> entries, Func<string, string, IReadOnlyList<string>>? inflect = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var verdicts = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            verdicts[entry.Word] = entry.IsForbidden;
            if (entry.Model is null || inflect is null) continue;
            foreach (var form in inflect(entry.Word, entry.Model)) verdicts[form] = entry.IsForbidden;
        }
        return verdicts.Count == 0 ? Empty : Create(verdicts.Where(v => !v.Value).Select(v => v.Key), verdicts.Where(v => v.Value).Select(v => v.Key));
    }

    /// <summary>
    /// True where the list says that the word is right: as it is written there, or where it is written there in lower case also with a capital or in
    /// capitals, or where it has a capital there also in capitals; with or without a possessive ending.
    /// </summary>
    public bool Accepts(ReadOnlySpan<char> word) => _accepted.Contains(word);

    /// <summary>True where the list says that the word is wrong; letter case counts as it does for <see cref="Accepts"/>.</summary>
    public bool Forbids(ReadOnlySpan<char> word) => _forbidden.Contains(word);
}
