using System.Text;

namespace TextLint.Spelling.Affixes;

/// <summary>From the bytes of a dictionary's files to their text.</summary>
internal static class DictionaryText
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    static DictionaryText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding that the SET line of an affix file names; Latin-1 where there is none, or none that is known.</summary>
    public static Encoding FindEncoding(ReadOnlySpan<byte> affixes)
    {
        if (affixes.StartsWith(Mark)) affixes = affixes[3..];
        while (!affixes.IsEmpty)
        {
            var end = affixes.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? affixes : affixes[..end];
            if (line.StartsWith("SET"u8) && line.Length > 3 && line[3] is (byte)' ' or (byte)'\t') return Find(Encoding.Latin1.GetString(line[4..]).Trim());
            affixes = end < 0 ? [] : affixes[(end + 1)..];
        }
        return Encoding.Latin1;
    }

    /// <summary>The text of a file, a byte order mark left out.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        if (bytes.StartsWith(Mark)) bytes = bytes[3..];
        return encoding.GetString(bytes);
    }

    private static Encoding Find(string name)
    {
        // The comment or the spelling after a name does not count: "ISO8859-1", "ISO-8859-1", "microsoft-cp1251".
        var end = name.AsSpan().IndexOfAny(" \t#");
        var key = (end < 0 ? name : name[..end]).ToUpperInvariant().Replace("MICROSOFT-", "", StringComparison.Ordinal).Replace("ISO-", "ISO", StringComparison.Ordinal);
        if (key is "UTF-8" or "UTF8") return (Encoding)Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new RawByteFallback());
        if (key.StartsWith("ISO8859-", StringComparison.Ordinal) && int.TryParse(key[8..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var part))
            return LatinParts.Find(part);
        return key switch
        {
            "KOI8-R" => Encoding.GetEncoding(20866),
            "KOI8-U" => Encoding.GetEncoding(21866),
            "CP1250" => Encoding.GetEncoding(1250),
            "CP1251" => Encoding.GetEncoding(1251),
            "CP1252" => Encoding.GetEncoding(1252),
            "CP1257" => Encoding.GetEncoding(1257),
            "TIS620-2533" or "TIS620" or "TIS-620" => Encoding.GetEncoding(874),
            "ISCII-DEVANAGARI" => Encoding.GetEncoding(57002),
            _ => Encoding.Latin1,
        };
    }
}
