using System.Globalization;
using System.Text;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Affixes;

/// <summary>
/// Reads flags. Short and long flags are bytes, not characters: in a dictionary of UTF-8 text a letter outside ASCII is two of them,
/// so the text goes back to the bytes it came from.
/// </summary>
internal sealed class FlagReader(FlagFormat format, Encoding encoding)
{
    private const int GreatestNumber = 65535;

    // Dictionaries may number from 0, which means no flag here.
    private const ushort Zero = 65510;

    /// <summary>All flags of a text, in order; what is no flag is left out.</summary>
    public ushort[] ReadAll(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return [];
        switch (format)
        {
            case FlagFormat.Number:
                return ReadNumbers(text);
            case FlagFormat.Character:
                return ReadCharacters(text);
            default:
                var bytes = ReadRaw(text);
                return format == FlagFormat.Long ? ReadPairs(bytes) : ReadBytes(bytes);
        }
    }

    /// <summary>The first flag of a text; 0, which is no flag, where there is none.</summary>
    public ushort ReadOne(ReadOnlySpan<char> text) => ReadAll(text) is [var first, ..] ? first : (ushort)0;

    private byte[] ReadRaw(ReadOnlySpan<char> text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var raw = RawByteFallback.ToByte(text[i]);
            if (raw >= 0) bytes.Add((byte)raw);
            else if (char.IsAscii(text[i])) bytes.Add((byte)text[i]);
            else
            {
                var length = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
                bytes.AddRange(encoding.GetBytes(text.Slice(i, length).ToArray()));
                i += length - 1;
            }
        }
        return [.. bytes];
    }

    private static ushort[] ReadNumbers(ReadOnlySpan<char> text)
    {
        var flags = new List<ushort>();
        foreach (var range in text.Split(','))
        {
            if (int.TryParse(text[range].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var flag) && flag <= GreatestNumber && flag is not (Zero or DictionaryCompiler.OnlyUpperCaseFlag))
                flags.Add(flag == 0 ? Zero : (ushort)flag);
        }
        return [.. flags];
    }

    private static ushort[] ReadCharacters(ReadOnlySpan<char> text)
    {
        var flags = new ushort[text.Length];
        for (var i = 0; i < text.Length; i++) flags[i] = text[i];
        return flags;
    }

    private static ushort[] ReadBytes(ReadOnlySpan<byte> bytes)
    {
        var flags = new ushort[bytes.Length];
        for (var i = 0; i < bytes.Length; i++) flags[i] = bytes[i];
        return flags;
    }

    private static ushort[] ReadPairs(ReadOnlySpan<byte> bytes)
    {
        // A byte that is left over at the end is a flag of its own.
        var flags = new ushort[(bytes.Length + 1) / 2];
        for (var i = 0; i < flags.Length; i++)
            flags[i] = (2 * i) + 1 < bytes.Length ? (ushort)((bytes[2 * i] << 8) | bytes[(2 * i) + 1]) : bytes[2 * i];
        return flags;
    }
}
