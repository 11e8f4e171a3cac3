namespace TextLint.Spelling;

/// <summary>Folds words as the rest of the house does; written out here because this project stands alone. A test holds the two equal.</summary>
public static class WordFolding
{
    /// <summary>Lower case by the invariant mapping; the curly apostrophe U+2019 becomes the straight one.</summary>
    public static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 32) : c) : c == '\u2019' ? '\'' : char.ToLowerInvariant(c);

    /// <summary>A 64-bit hash of the folded word: FNV-1a over units, then the finalizer of MurmurHash3, so that all bits are of use.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = (hash ^ Fold(c)) * 1099511628211UL;
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return hash ^ (hash >> 33);
    }
}
