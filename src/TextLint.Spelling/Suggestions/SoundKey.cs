namespace TextLint.Spelling.Suggestions;

/// <summary>Keys that words of one sound, or of the same consonants, share.</summary>
internal static class SoundKey
{
    /// <summary>Room that a key needs at most, for a word of so many letters.</summary>
    public static int RoomFor(int length) => (2 * length) + 1;

    /// <summary>
    /// How a word sounds to English ears, roughly: consonants by sound, one mark for a vowel at the beginning, no other vowels, nothing twice.
    /// </summary>
    /// <param name="word">Folded.</param>
    /// <param name="key">Where the key goes.</param>
    /// <returns>Its length.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> key)
    {
        var length = 0;
        for (var at = IsSilentStart(word) ? 1 : 0; at < word.Length;)
        {
            var (sound, letters) = SoundAt(word, at);
            foreach (var s in sound)
                if (length == 0 || key[length - 1] != s) key[length++] = s;
            at += letters;
        }
        return length;
    }

    /// <summary>The consonants of a word, doubled ones once, with a mark for a vowel at the beginning.</summary>
    public static int WriteConsonants(ReadOnlySpan<char> word, Span<char> key)
    {
        var length = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (at > 0 && word[at] == word[at - 1]) continue;
            if (!LetterClass.IsVowel(word[at])) key[length++] = word[at];
            else if (at == 0) key[length++] = 'a';
        }
        return length;
    }

    private static bool IsSilentStart(ReadOnlySpan<char> word) =>
        word.Length > 2 && (word.StartsWith("kn") || word.StartsWith("gn") || word.StartsWith("pn") || word.StartsWith("wr") || word.StartsWith("ps"));

    private static (string Sound, int Letters) SoundAt(ReadOnlySpan<char> word, int at)
    {
        var rest = word[at..];
        var next = rest.Length > 1 ? rest[1] : '\0';
        var isSoft = next is 'e' or 'i' or 'y';
        return rest[0] switch
        {
            'p' when next == 'h' => ("f", 2),
            't' when next == 'h' => ("0", 2),
            'g' when next == 'h' => (at == 0 ? "k" : "", 2),
            't' when rest.StartsWith("tch") => ("x", 3),
            't' or 's' or 'c' when at > 0 && (rest[1..].StartsWith("io") || rest[1..].StartsWith("ia")) => ("x", 2),
            's' when rest.StartsWith("sch") => ("sk", 3),
            's' or 'c' when next == 'h' => ("x", 2),
            's' when rest.StartsWith("sce") || rest.StartsWith("sci") => ("s", 2),
            'c' when next is 'k' or 'q' => ("k", 2),
            'd' when rest.StartsWith("dge") || rest.StartsWith("dgi") => ("j", 2),
            'm' when rest is "mb" or "mn" => ("m", 2),
            _ => (SoundOf(rest[0], isSoft, at == 0), 1),
        };
    }

    private static string SoundOf(char letter, bool isSoft, bool isFirst) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => isFirst ? "a" : "",
        'y' or 'h' or 'w' => isFirst ? letter == 'h' ? "h" : letter == 'w' ? "w" : "y" : "",
        'c' => isSoft ? "s" : "k",
        'g' => isSoft ? "j" : "g",
        'q' => "k",
        'x' => isFirst ? "s" : "ks",
        'z' => "s",
        '\'' or '-' => "",
        _ => LetterClass.Of(letter) is var c and < LetterClass.Apostrophe && letter > 127 ? SoundOf((char)('a' + c), isSoft, isFirst) : Others(letter),
    };

    private static string Others(char letter) => letter < 128 ? s_ascii[letter] : "?";

    private static readonly string[] s_ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];
}
