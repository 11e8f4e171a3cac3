using System.Text;

namespace TextLint.Spelling.Affixes;

/// <summary>The parts of ISO 8859.</summary>
internal static class LatinParts
{
    private const int CodePageOfPart0 = 28590;

    /// <summary>The encoding of a part; Latin-1 for one that does not exist. Parts 10 and 14 have no code page and are read as the parts they were made from.</summary>
    public static Encoding Find(int part) => part switch
    {
        1 => Encoding.Latin1,
        (>= 2 and <= 9) or 13 or 15 => Encoding.GetEncoding(CodePageOfPart0 + part),
        10 => Encoding.GetEncoding(CodePageOfPart0 + 4),
        11 => Encoding.GetEncoding(874),
        _ => Encoding.Latin1,
    };
}
