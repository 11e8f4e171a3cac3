using System.Text;

namespace TextLint.Workspaces;

/// <summary>How text becomes bytes in one file. What cannot be told in it throws, in both directions.</summary>
/// <param name="Name">The name for messages, such as "UTF-8" or "windows-1252".</param>
/// <param name="Encoding">The strict encoding, without a byte order mark of its own.</param>
/// <param name="HasByteOrderMark">True where the file begins with the mark of its encoding.</param>
internal sealed record SourceEncoding(string Name, Encoding Encoding, bool HasByteOrderMark)
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static SourceEncoding Utf8 { get; } = new("UTF-8", new UTF8Encoding(false, throwOnInvalidBytes: true), false);

    /// <summary>Those that have a byte order mark. UTF-32 stands first, for its mark begins like that of UTF-16.</summary>
    private static readonly SourceEncoding[] s_marked =
    [
        new("UTF-8", new UTF8Encoding(true, throwOnInvalidBytes: true), true),
        new("UTF-32", new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true), true),
        new("UTF-32", new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true), true),
        new("UTF-16", new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), true),
        new("UTF-16", new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), true),
    ];

    /// <summary>The encoding whose byte order mark the bytes begin with; null where there is no mark.</summary>
    public static SourceEncoding? FromByteOrderMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in s_marked)
        {
            if (bytes.StartsWith(encoding.Encoding.Preamble))
                return encoding;
        }

        return null;
    }

    /// <summary>An older encoding by its registered name; null where this machine does not know it.</summary>
    public static SourceEncoding? FromName(string name)
    {
        // What is called Latin-1 in the wild is its superset of Windows, as browsers read it too.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("ascii", StringComparison.OrdinalIgnoreCase))
            name = "windows-1252";
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return encoding is null ? null : new SourceEncoding(encoding.WebName, encoding, false);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The text of the bytes after the mark; null where they do not hold text in this encoding.</summary>
    public string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding.GetString(HasByteOrderMark ? bytes[Encoding.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
