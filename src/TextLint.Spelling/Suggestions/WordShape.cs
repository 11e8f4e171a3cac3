namespace TextLint.Spelling.Suggestions;

/// <summary>How a word was typed, to be kept in what is offered for it.</summary>
internal readonly record struct WordShape(WordCase Case, bool IsCurly)
{
    /// <summary>The shape of a word.</summary>
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        var (capitals, small) = (0, 0);
        foreach (var c in word)
        {
            if (char.IsUpper(c)) capitals++;
            else if (char.IsLower(c)) small++;
        }
        var written = capitals > 1 && small == 0 ? WordCase.Upper : !word.IsEmpty && char.IsUpper(word[0]) ? WordCase.Title : WordCase.Lower;
        return new WordShape(written, word.Contains('\u2019'));
    }

    /// <summary>Writes a word of the dictionary in this shape between what stands before and after it, which is not changed.</summary>
    /// <param name="before">What stands before.</param>
    /// <param name="word">As the dictionary writes it.</param>
    /// <param name="after">What stands after.</param>
    public string Apply(ReadOnlySpan<char> before, ReadOnlySpan<char> word, ReadOnlySpan<char> after)
    {
        Span<char> shaped = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) shaped[i] = Shape(word[i], isFirst: i == 0);
        return string.Concat(before, shaped, after);
    }

    private char Shape(char letter, bool isFirst)
    {
        if (letter == '\'' && IsCurly) return '\u2019';
        return Case == WordCase.Upper || (Case == WordCase.Title && isFirst) ? char.ToUpperInvariant(letter) : letter;
    }
}
