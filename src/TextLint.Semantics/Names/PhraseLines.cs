namespace TextLint.Semantics;

/// <summary>Phrases in lines, where the phrases of one line name one thing. Immutable; letter case does not count, and no look-up allocates.</summary>
public sealed class PhraseLines
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lines;

    internal PhraseLines(IReadOnlyDictionary<string, int> lines)
    {
        _lines = new Dictionary<string, int>(lines, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Phrases = new PhraseSet([.. lines.Keys]);
    }

    /// <summary>The phrases of all lines.</summary>
    public PhraseSet Phrases { get; }

    /// <summary>The number of the line that holds <paramref name="text"/>; 0 for none.</summary>
    public int LineOf(ReadOnlySpan<char> text) => _lines.TryGetValue(text, out var line) ? line : 0;
}
