namespace TextLint.Spelling.Suggestions;

/// <summary>Gives folded words the letter case in which a dictionary accepts them.</summary>
internal static class DictionaryCase
{
    /// <summary>Writes the word as the model does; where that is not accepted, with a capital, or in capitals.</summary>
    /// <param name="word">Folded; written over.</param>
    /// <param name="model">What the word is in.</param>
    /// <param name="index">Its number there.</param>
    /// <param name="accepts">Asked of each form.</param>
    /// <returns>False where no form is accepted.</returns>
    public static bool TryApply(Span<char> word, SuggestionModel model, int index, WordPredicate accepts)
    {
        var written = model.CaseOf(index);
        if (written == WordCase.Mixed) Raise(word, model.CapitalsOf(index));
        if (written is WordCase.Mixed or WordCase.Lower && accepts(word)) return true;
        if (written == WordCase.Mixed) return false;
        if (written != WordCase.Upper)
        {
            word[0] = char.ToUpperInvariant(word[0]);
            if (accepts(word)) return true;
        }
        Raise(word, ulong.MaxValue);
        return accepts(word);
    }

    private static void Raise(Span<char> word, ulong capitals)
    {
        for (var i = 0; i < word.Length && i < 64; i++)
            if ((capitals & (1UL << i)) != 0) word[i] = char.ToUpperInvariant(word[i]);
    }
}
