namespace TextLint.Analysis;

/// <summary>Walks the words of a comment.</summary>
/// <param name="text">The text that holds it.</param>
/// <param name="start">Where its content starts.</param>
/// <param name="end">Where its content ends.</param>
internal ref struct CommentReader(string text, int start, int end)
{
    /// <summary>The offset of the next unit, in the text.</summary>
    public int Position { get; private set; } = start;

    public readonly bool AtEnd => Position >= end;

    /// <summary>True where the next unit would go on with a word.</summary>
    public readonly bool AtWord => !AtEnd && IsWordUnit(text[Position]);

    public readonly bool IsAt(string token) => end - Position >= token.Length && string.CompareOrdinal(text, Position, token, 0, token.Length) == 0;

    public void SkipSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(text[Position])) Position++;
    }

    public bool TryTake(string token)
    {
        if (!IsAt(token)) return false;
        Position += token.Length;
        return true;
    }

    /// <summary>Letters, digits and what names are joined with; two hyphens that begin a reason end it.</summary>
    public ReadOnlySpan<char> TakeWord()
    {
        var first = Position;
        while (AtWord && !(Position == first && IsAt("--"))) Position++;
        return text.AsSpan(first, Position - first);
    }

    private static bool IsWordUnit(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
}
