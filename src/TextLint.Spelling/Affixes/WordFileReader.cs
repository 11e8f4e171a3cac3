namespace TextLint.Spelling.Affixes;

/// <summary>Reads a .dic file: a word a line, flags after a slash, fields of two letters and a colon after that.</summary>
internal sealed class WordFileReader(AffixFile affixes)
{
    public const char PhoneticEnd = '\0';

    private readonly Dictionary<string, ushort[]> _flagSets = new(StringComparer.Ordinal);

    /// <summary>The entries in the order of the file; any bytes.</summary>
    public IEnumerable<WordEntry> Read(byte[] bytes)
    {
        var text = DictionaryText.Decode(bytes, affixes.Encoding);
        for (int at = 0, line = 0; at < text.Length; line++)
        {
            var end = text.AsSpan(at).IndexOf('\n');
            var stop = end < 0 ? text.Length : at + end;
            // The first line is the number of words; a file without it begins with a word.
            if (ReadLine(text.AsSpan(at, stop - at).TrimEnd('\r'), isFirst: line == 0) is { } entry) yield return entry;
            at = stop + 1;
        }
    }

    private WordEntry? ReadLine(ReadOnlySpan<char> line, bool isFirst)
    {
        if (isFirst && IsCount(line)) return null;
        var fields = FindFields(line);
        var phonetic = fields < line.Length ? ReadPhonetic(line[fields..]) : "";
        line = line[..fields].TrimEnd(" \t");
        var slash = FindSlash(line);
        var word = (slash < 0 ? line : line[..slash]).ToString();
        if (word.Contains("\\/", StringComparison.Ordinal)) word = word.Replace("\\/", "/", StringComparison.Ordinal);
        if (affixes.Options.Ignored.Length > 0) word = string.Concat(word.Where(c => !affixes.Options.Ignored.Contains(c, StringComparison.Ordinal)));
        if (word.Length == 0) return null;
        if (affixes.Options.ComplexPrefixes) word = Mirrored.Create(word);
        return new WordEntry(word, slash < 0 ? [] : ReadFlags(line[(slash + 1)..]), phonetic);
    }

    private static bool IsCount(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return !line.IsEmpty && char.IsAsciiDigit(line[0]);
    }

    /// <summary>Where the fields begin: at a tab, or at white space with two letters and a colon after it.</summary>
    private static int FindFields(ReadOnlySpan<char> line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '\t') return i;
            if (line[i] == ' ' && i + 3 < line.Length && line[i + 3] == ':' && line[i + 1] != ' ' && line[i + 2] != ' ') return i;
        }
        return line.Length;
    }

    private static string ReadPhonetic(ReadOnlySpan<char> fields)
    {
        var found = "";
        foreach (var range in fields.SplitAny(' ', '\t'))
        {
            var field = fields[range];
            if (field.StartsWith("ph:") && field.Length > 3) found += field[3..].ToString() + PhoneticEnd;
        }
        return found;
    }

    /// <summary>The slash before the flags: not the first character, and not escaped.</summary>
    private static int FindSlash(ReadOnlySpan<char> line)
    {
        for (var i = 1; i < line.Length; i++)
            if (line[i] == '/' && line[i - 1] != '\\') return i;
        return -1;
    }

    private ushort[] ReadFlags(ReadOnlySpan<char> text)
    {
        // Most words share their flags with many others.
        var lookup = _flagSets.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out var known)) return known;
        var flags = affixes.ReadFlags(text).Distinct().ToArray();
        Array.Sort(flags);
        return _flagSets[text.ToString()] = flags;
    }
}
