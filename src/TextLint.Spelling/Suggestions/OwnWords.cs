namespace TextLint.Spelling.Suggestions;

/// <summary>The words of the publication and the user, to be looked for like those of the language.</summary>
/// <param name="Model">The words.</param>
/// <param name="Accepts">Asked of each, and of the article's words, before it is offered: a word list may forbid it.</param>
internal sealed record OwnWords(SuggestionModel Model, WordPredicate Accepts)
{
    /// <summary>No words.</summary>
    public static OwnWords None { get; } = new(SuggestionModel.Empty, static _ => true);

    /// <summary>The words that a list accepts.</summary>
    public static OwnWords Create(WordList words)
    {
        if (words.IsEmpty) return None;
        var model = new SuggestionModelBuilder();
        foreach (var part in words.Accepted.SelectMany(w => w.Split(' ', StringSplitOptions.RemoveEmptyEntries))) model.Add(part, WordFrequency.ToZipf(OwnWordSearch.LeastFrequency));
        return new OwnWords(SuggestionModel.Load(model.Build()), word => !words.Forbids(word));
    }
}
