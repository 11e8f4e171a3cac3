namespace TextLint.Rules.Typos;

/// <summary>Letters of Cyrillic and Greek that look like letters of Latin. After Unicode Technical Standard 39, the pairs that are alike in any typeface.</summary>
internal static class LookAlikes
{
    private const string Cyrillic = "асеорхуіјѕһԛԝАВЕКМНОРСТХУІЈЅ", LatinOfCyrillic = "aceopxyijshqwABEKMHOPCTXYIJS";
    private const string Greek = "ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", LatinOfGreek = "ovABEZHIKMNOPTYX";

    private enum Script
    {
        Other,
        Latin,
        Cyrillic,
        Greek,
    }

    /// <summary>The word with all its letters of one script, that of most; null where it has one already, or a letter that nobody could take for one of it.</summary>
    /// <param name="word">Letters.</param>
    /// <param name="foreign">What the few letters are, for a message.</param>
    public static string? InOneScript(ReadOnlySpan<char> word, out string foreign)
    {
        foreign = "";
        Span<int> counts = stackalloc int[4];
        foreach (var c in word) counts[(int)ScriptOf(c)]++;
        var (latin, other) = (counts[(int)Script.Latin], counts[(int)Script.Cyrillic] > 0 ? Script.Cyrillic : Script.Greek);
        if (latin == 0 || counts[(int)other] == 0 || latin == counts[(int)other] || latin + counts[(int)other] != word.Length || word.Length < 3) return null;
        var toLatin = latin > counts[(int)other];
        if (IsTwoWords(word, toLatin ? other : Script.Latin)) return null;
        foreign = toLatin ? $"{other} letters" : "Latin letters";
        var (from, to) = other == Script.Cyrillic ? (Cyrillic, LatinOfCyrillic) : (Greek, LatinOfGreek);
        return toLatin ? Convert(word, other, from, to) : Convert(word, Script.Latin, to, from);
    }

    /// <summary>Several letters of another script at one end, and none elsewhere, are a word of it that lost its space.</summary>
    private static bool IsTwoWords(ReadOnlySpan<char> word, Script few)
    {
        var (first, last, count) = (word.Length, -1, 0);
        for (var i = 0; i < word.Length; i++)
        {
            if (ScriptOf(word[i]) != few) continue;
            (first, last, count) = (Math.Min(first, i), i, count + 1);
        }
        return count > 1 && last - first + 1 == count && (first == 0 || last == word.Length - 1);
    }

    private static string? Convert(ReadOnlySpan<char> word, Script script, string from, string to)
    {
        var result = word.ToArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (ScriptOf(result[i]) != script) continue;
            var index = from.IndexOf(result[i], StringComparison.Ordinal);
            if (index < 0) return null;
            result[i] = to[index];
        }
        return new string(result);
    }

    private static Script ScriptOf(char c) => c switch
    {
        <= '\u007F' => Script.Latin,
        '\u00B5' => Script.Other,
        <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        _ => Script.Other,
    };
}
