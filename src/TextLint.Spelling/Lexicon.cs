namespace TextLint.Spelling;

/// <summary>A compiled table of words with what each may be. Immutable, without allocation on look-up.</summary>
public sealed class Lexicon
{
    /// <summary>A table of no words.</summary>
    public static Lexicon Empty { get; } = new();

    private readonly Dictionary<string, LexiconFlags> _words = [];

    /// <summary>What a word may be; letter case and the kind of apostrophe do not count.</summary>
    public LexiconFlags Find(ReadOnlySpan<char> word) => _words.GetValueOrDefault(word.ToString());

    /// <summary>True where the word is one of <paramref name="any"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word, LexiconFlags any) => (Find(word) & any) != LexiconFlags.None;
}
