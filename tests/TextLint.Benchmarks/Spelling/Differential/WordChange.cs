using System.Globalization;

namespace TextLint.Benchmarks.Spelling;

/// <summary>Changes words as writers and their keyboards do.</summary>
internal sealed class WordChange(SourceDictionary dictionary, Random random)
{
    private static readonly string[] s_links = ["s", "n", "en", "e", "es", "er", "o", "i", "-", "ss", "a", "u"];

    /// <summary>The word changed as a kind says.</summary>
    public string Apply(string word, WordKind kind) => kind switch
    {
        WordKind.Slip => Slip(word),
        WordKind.Dot => Dot(word),
        WordKind.Apostrophe => Apostrophe(word),
        WordKind.Digit => Digit(word),
        WordKind.Converted => Convert(word),
        _ => Case(word, kind),
    };

    /// <summary>The word in other letters' case.</summary>
    public string Case(string word, WordKind kind) => kind switch
    {
        WordKind.Title => char.ToUpperInvariant(word[0]) + (random.Next(4) == 0 ? word[1..].ToLowerInvariant() : word[1..]),
        WordKind.Upper => Upper(word),
        WordKind.Lower => word.ToLowerInvariant(),
        _ => string.Concat(word.Select(c => random.Next(3) == 0 ? char.ToUpperInvariant(c) : c)),
    };

    /// <summary>The word with one letter lost, added, changed, or swapped with the next.</summary>
    public string Slip(string word)
    {
        var at = random.Next(word.Length);
        return random.Next(4) switch
        {
            0 when word.Length > 1 => word.Remove(at, 1),
            1 => word.Insert(at, Letter().ToString()),
            2 when at + 1 < word.Length => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            _ => $"{word[..at]}{Letter()}{word[(at + 1)..]}",
        };
    }

    /// <summary>Letters such as stand between the parts of compounds.</summary>
    public string Link() => s_links[random.Next(s_links.Length)];

    // A capital for ß is two letters; both ways of writing it are met.
    private string Upper(string word)
    {
        var upper = word.ToUpperInvariant();
        return random.Next(2) == 0 ? upper.Replace("\u00DF", "SS", StringComparison.Ordinal) : upper;
    }

    // As common as in the dictionary's own words.
    private char Letter()
    {
        var stem = dictionary.Entries[random.Next(dictionary.Entries.Count)].Stem;
        return stem[random.Next(stem.Length)];
    }

    private string Dot(string word) => random.Next(5) switch
    {
        0 => word + "..",
        1 => word + "...",
        2 => word.Insert(random.Next(word.Length), "."),
        _ => word + ".",
    };

    private string Apostrophe(string word)
    {
        var mark = random.Next(2) == 0 ? '\'' : '\u2019';
        if (random.Next(2) == 0 && word.AsSpan().ContainsAny('\'', '\u2019')) return word.Replace('\'', mark).Replace('\u2019', mark);
        return random.Next(6) switch
        {
            0 => $"{word}{mark}",
            1 => $"{mark}{word}",
            2 => $"{word}{mark}s",
            3 => $"l{mark}{word}",
            4 => $"{word}{mark}{Letter()}",
            _ => word.Insert(random.Next(word.Length), mark.ToString()),
        };
    }

    private string Digit(string word)
    {
        var number = random.Next(10_000).ToString(CultureInfo.InvariantCulture);
        return random.Next(7) switch
        {
            0 => number,
            1 => number + word,
            2 => word + number,
            3 => $"{number}-{word}",
            4 => number + (random.Next(2) == 0 ? "th" : "st"),
            5 => $"{number}.{random.Next(1000).ToString(CultureInfo.InvariantCulture)}",
            _ => $"{number},{random.Next(1000).ToString(CultureInfo.InvariantCulture)}",
        };
    }

    private string Convert(string word)
    {
        if (dictionary.Ignored.Length > 0 && random.Next(2) == 0)
            return word.Insert(random.Next(word.Length + 1), dictionary.Ignored[random.Next(dictionary.Ignored.Length)].ToString());
        if (dictionary.InputConversions.Count == 0) return Slip(word);
        var (from, to) = dictionary.InputConversions[random.Next(dictionary.InputConversions.Count)];
        // The table's first line is its count; where the word has nothing to convert back, the sign is put anywhere.
        var at = to.Length == 0 ? -1 : word.IndexOf(to, StringComparison.Ordinal);
        return at >= 0 ? $"{word[..at]}{from}{word[(at + to.Length)..]}" : word.Insert(random.Next(word.Length), from);
    }
}
