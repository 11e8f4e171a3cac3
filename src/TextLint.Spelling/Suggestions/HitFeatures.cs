namespace TextLint.Spelling.Suggestions;

/// <summary>What speaks for and against a hit, as numbers. The order is that of the weights in a model.</summary>
internal static class HitFeatures
{
    /// <summary>How many there are.</summary>
    internal const int Count = 36;

    private const int ShortWord = 4, LongWord = 9;

    /// <summary>Measures a hit.</summary>
    /// <param name="typed">What was typed, with its keys.</param>
    /// <param name="hit">The hit.</param>
    /// <param name="letters">Its letters in the dictionary's letter case.</param>
    /// <param name="features">Where the numbers go.</param>
    public static void Write(in TypedWord typed, in Hit hit, ReadOnlySpan<char> letters, Span<float> features)
    {
        Span<char> folded = stackalloc char[letters.Length];
        for (var i = 0; i < letters.Length; i++) folded[i] = WordFolding.Fold(letters[i]);
        features.Clear();
        var (cost, zipf) = ((float)hit.Cost / SlipCosts.UnitsPerNat, (float)hit.Zipf);
        var edits = EditDistance.Between(folded, typed.Folded);
        var length = typed.Folded.Length;
        (features[0], features[1], features[2]) = (cost, zipf, zipf * zipf / 8);
        features[3 + Math.Min(edits, 4)] = 1;
        (features[8], features[9]) = (cost / length, (float)edits / length);
        if (length <= ShortWord) (features[10], features[11]) = (cost, zipf);
        if (length >= LongWord) (features[12], features[13]) = (cost, zipf);
        if (zipf < 1.5) features[14] = 1;
        (features[15], features[16]) = (Math.Max(0, folded.Length - length), Math.Max(0, length - folded.Length));
        WriteLetters(typed, folded, features);
        WriteKeys(typed, folded, features);
        WriteForm(typed, hit, letters, features);
    }

    private static void WriteLetters(in TypedWord typed, ReadOnlySpan<char> folded, Span<float> features)
    {
        var (length, longer) = (typed.Folded.Length, Math.Max(folded.Length, typed.Folded.Length));
        if (folded[0] != typed.Folded[0]) features[17] = 1;
        if (folded[^1] != typed.Folded[length - 1]) features[18] = 1;
        var prefix = folded.CommonPrefixLength(typed.Folded);
        features[19] = (float)prefix / longer;
        if (prefix == length) features[20] = 1;
        if (prefix == folded.Length) features[21] = 1;
        if (folded[^1] == 's' && typed.Folded[length - 1] != 's') features[22] = 1;
        if (folded[^1] != 's' && typed.Folded[length - 1] == 's') features[23] = 1;
        if (folded.Length == length && IsAnagram(typed.Folded, folded)) features[24] = 1;
    }

    private static void WriteKeys(in TypedWord typed, ReadOnlySpan<char> folded, Span<float> features)
    {
        Span<char> key = stackalloc char[SoundKey.RoomFor(folded.Length)];
        var sound = key[..SoundKey.Write(folded, key)];
        if (sound.SequenceEqual(typed.Sound)) features[25] = 1;
        else features[26] = EditDistance.Between(sound[..Math.Min(sound.Length, SlipGrid.MaxLength)], typed.Sound[..Math.Min(typed.Sound.Length, SlipGrid.MaxLength)]);
        var consonants = key[..SoundKey.WriteConsonants(folded, key)];
        if (consonants.SequenceEqual(typed.Consonants)) features[27] = 1;
    }

    private static void WriteForm(in TypedWord typed, in Hit hit, ReadOnlySpan<char> letters, Span<float> features)
    {
        var hasCapital = letters.ContainsAnyInRange('A', 'Z');
        if (hasCapital && !typed.HasCapital) features[28] = 1;
        if (hasCapital && typed.HasCapital) features[29] = 1;
        if (letters.Contains('\'') && !typed.Folded.Contains('\'')) features[30] = 1;
        if (letters.Contains('-') && !typed.Folded.Contains('-')) features[31] = 1;
        if (hit.Kind == HitKind.Split) features[32] = 1;
        if (hit.Kind == HitKind.OwnWord) features[33] = 1;
        if (letters.Length <= 2) features[34] = 1;
        if (hasCapital) features[35] = features[1];
    }

    private static bool IsAnagram(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<sbyte> counts = stackalloc sbyte[LetterClass.Count];
        counts.Clear();
        for (var i = 0; i < first.Length; i++)
        {
            counts[LetterClass.Of(first[i])]++;
            counts[LetterClass.Of(second[i])]--;
        }
        return !counts.ContainsAnyExcept((sbyte)0);
    }
}
