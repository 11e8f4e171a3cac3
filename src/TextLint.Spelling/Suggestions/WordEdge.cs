namespace TextLint.Spelling.Suggestions;

/// <summary>One letter on the way through a <see cref="WordGraph"/>, packed into 64 bits.</summary>
internal readonly record struct WordEdge(ulong Bits)
{
    internal const int MaxTarget = (1 << 20) - 1;
    internal const int MaxCount = (1 << 20) - 1;
    internal const int MaxFrequency = 63;

    /// <summary>The letter, folded.</summary>
    public char Letter => (char)Bits;

    /// <summary>True where a word ends with this letter.</summary>
    public bool IsFinal => (Bits & (1UL << 16)) != 0;

    /// <summary>True for the last of its siblings.</summary>
    public bool IsLast => (Bits & (1UL << 17)) != 0;

    /// <summary>Where the edges that may follow begin; 0 where there are none.</summary>
    public int Target => (int)(Bits >> 18) & MaxTarget;

    /// <summary>Number of words that go over this edge from here.</summary>
    public int Count => (int)(Bits >> 38) & MaxCount;

    /// <summary>No word over this edge is more frequent than this; a class of <see cref="WordFrequency"/>.</summary>
    public int BestFrequency => (int)(Bits >> 58);

    public static WordEdge Create(char letter, bool isFinal, bool isLast, int target, int count, int bestFrequency) =>
        new(letter | (isFinal ? 1UL << 16 : 0) | (isLast ? 1UL << 17 : 0) | ((ulong)target << 18) | ((ulong)count << 38) | ((ulong)bestFrequency << 58));
}
