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

    /// <summary>Writes a word of the dictionary in this shape, and appends an ending.</summary>
    /// <param name="word">As the dictionary writes it.</param>
    /// <param name="ending">What was cut off what was typed; it is not changed.</param>
    public string Apply(ReadOnlySpan<char> word, ReadOnlySpan<char> ending)
    {
        Span<char> text = stackalloc char[word.Length + ending.Length];
        for (var i = 0; i < word.Length; i++) text[i] = Shape(word[i], isFirst: i == 0);
        ending.CopyTo(text[word.Length..]);
        return new string(text);
    }

    private char Shape(char letter, bool isFirst)
    {
        if (letter == '\'' && IsCurly) return '\u2019';
        return Case == WordCase.Upper || (Case == WordCase.Title && isFirst) ? char.ToUpperInvariant(letter) : letter;
    }
}
