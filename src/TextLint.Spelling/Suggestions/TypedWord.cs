namespace TextLint.Spelling.Suggestions;

/// <summary>What was typed, with the keys that candidates are compared with.</summary>
/// <param name="folded">Its letters, folded.</param>
/// <param name="hasCapital">True where it was typed with a capital.</param>
/// <param name="room">Room for the keys: twice what a key may need.</param>
internal readonly ref struct TypedWord(ReadOnlySpan<char> folded, bool hasCapital, Span<char> room)
{
    /// <summary>Its letters, folded.</summary>
    public ReadOnlySpan<char> Folded { get; } = folded;

    /// <summary>True where it was typed with a capital.</summary>
    public bool HasCapital { get; } = hasCapital;

    /// <summary>How it sounds.</summary>
    public ReadOnlySpan<char> Sound { get; } = room[..SoundKey.Write(folded, room)];

    /// <summary>Its consonants.</summary>
    public ReadOnlySpan<char> Consonants { get; } = room.Slice(room.Length / 2, SoundKey.WriteConsonants(folded, room[(room.Length / 2)..]));
}
