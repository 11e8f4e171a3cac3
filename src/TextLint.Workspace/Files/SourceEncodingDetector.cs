using System.Buffers;
using System.Text;
using UtfUnknown;

namespace TextLint.Workspaces;

/// <summary>Names the encoding of bytes that have no byte order mark and are not UTF-8.</summary>
internal static class SourceEncodingDetector
{
    /// <summary>
    /// Quotation marks, dashes, the ellipsis and the hard space. They are the same bytes in all encodings of Windows, and
    /// often the only ones beyond ASCII in an English article, too few to guess by.
    /// </summary>
    private static readonly SearchValues<byte> s_typography =
        SearchValues.Create([0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xA0, .. Enumerable.Range(0, 0x80).Select(b => (byte)b)]);

    /// <summary>
    /// The text, and the encoding that gives the same bytes back for it; null where none is found. Bytes that cannot be
    /// given back would be destroyed by the first fix.
    /// </summary>
    public static (string Text, SourceEncoding Encoding)? Detect(ReadOnlySpan<byte> bytes)
    {
        foreach (var name in GuessNames(bytes))
        {
            if (SourceEncoding.FromName(name) is { } encoding
                && encoding.TryDecode(bytes) is { } text
                && GivesBack(encoding, text, bytes))
                return (text, encoding);
        }

        return null;
    }

    /// <summary>
    /// The line, from 1, of the first bytes that are not UTF-8 in a file that clearly means to be: more characters beyond
    /// ASCII are whole than broken. Null where the file is in another encoding altogether.
    /// </summary>
    public static int? FindBrokenUtf8(ReadOnlySpan<byte> bytes)
    {
        var (line, brokenLine, whole, broken) = (1, 0, 0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status != OperationStatus.Done)
            {
                broken++;
                brokenLine = broken == 1 ? line : brokenLine;
            }
            else if (rune.Value == '\n')
                line++;
            else if (!rune.IsAscii)
                whole++;

            bytes = bytes[length..];
        }

        return whole > broken && broken > 0 ? brokenLine : null;
    }

    private static IEnumerable<string> GuessNames(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.ContainsAnyExcept(s_typography))
            return ["windows-1252"];

        var result = CharsetDetector.DetectFromBytes(bytes.ToArray());

        // A short text of today looks like one of DOS more often than one of DOS is met: those guesses come last.
        return (result.Details ?? []).Select(d => d.EncodingName).OfType<string>()
            .OrderBy(name => name.StartsWith("ibm", StringComparison.OrdinalIgnoreCase));
    }

    private static bool GivesBack(SourceEncoding encoding, string text, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.Encoding.GetBytes(text).AsSpan().SequenceEqual(bytes);
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
