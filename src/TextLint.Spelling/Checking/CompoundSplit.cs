namespace TextLint.Spelling.Checking;

/// <summary>A compound parted in two.</summary>
/// <param name="word">As it is written.</param>
/// <param name="text">As its parts were before they met; the same but for a replacing pattern.</param>
/// <param name="at">Where the second part begins in <paramref name="text"/>.</param>
/// <param name="pattern">The number of the replacing pattern, or -1.</param>
internal readonly ref struct CompoundSplit(ReadOnlySpan<char> word, ReadOnlySpan<char> text, int at, int pattern)
{
    public ReadOnlySpan<char> Word { get; } = word;

    public ReadOnlySpan<char> Text { get; } = text;

    public int At { get; } = at;

    public int Pattern { get; } = pattern;
}
