namespace TextLint.Spelling.Checking;

/// <summary>Words and syllables before a place in a compound.</summary>
internal readonly record struct CompoundCount(int Words, int Syllables)
{
    public CompoundCount AddWord() => this with { Words = Words + 1 };

    public CompoundCount AddSyllables(int count) => this with { Syllables = Syllables + count };
}
