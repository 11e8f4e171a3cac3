using System.Text.Unicode;

namespace TextLint.Workspaces;

/// <summary>
/// Makes text of a file: a byte order mark names the encoding, then strict UTF-8 is tried, and only then the encoding is
/// guessed by the statistics of the bytes.
/// </summary>
public static class SourceFileReader
{
    /// <summary>How far a file is looked at for NUL bytes, which no article holds; git looks as far.</summary>
    private const int BinaryProbe = 8192;

    /// <summary>More than any article has; far more would not fit into one string.</summary>
    private const int MaximumLength = 256 * 1024 * 1024;

    /// <summary>Reads a whole file. A relative path is relative to the current folder.</summary>
    /// <exception cref="SourceFileException">The file cannot be read, or it is not a text file.</exception>
    public static SourceFile Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        byte[] bytes;
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MaximumLength })
                throw TooLong(path);
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            throw SourceFileErrors.Create(path, SourceFileErrors.Explain(path, "read", exception), exception);
        }

        return Decode(path, bytes);
    }

    /// <summary>Makes text of bytes that came from elsewhere; the path is only for messages and for writing.</summary>
    /// <exception cref="SourceFileException">The bytes are not text.</exception>
    public static SourceFile Decode(string path, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (bytes.Length > MaximumLength)
            throw TooLong(path);

        if (SourceEncoding.FromByteOrderMark(bytes) is { } marked)
        {
            return marked.TryDecode(bytes) is { } text
                ? new SourceFile(path, text, marked)
                : throw SourceFileErrors.Create(path, $"it begins as {marked.Name} but is not valid {marked.Name}; save it again as UTF-8");
        }

        if (bytes[..Math.Min(bytes.Length, BinaryProbe)].Contains((byte)0))
            throw SourceFileErrors.Create(path, "this is not a text file: it holds NUL bytes; name only articles");

        return Utf8.IsValid(bytes)
            ? new SourceFile(path, SourceEncoding.Utf8.Encoding.GetString(bytes), SourceEncoding.Utf8)
            : Guess(path, bytes);
    }

    private static SourceFile Guess(string path, ReadOnlySpan<byte> bytes)
    {
        if (SourceEncodingDetector.FindBrokenUtf8(bytes) is { } line)
            throw SourceFileErrors.Create(path, $"line {line} is not valid UTF-8; save the file again as UTF-8");

        return SourceEncodingDetector.Detect(bytes) is var (text, encoding)
            ? new SourceFile(path, text, encoding)
            : throw SourceFileErrors.Create(path, "its encoding is not known; save it as UTF-8");
    }

    private static SourceFileException TooLong(string path) =>
        SourceFileErrors.Create(path, "it is larger than 256 MB; name only articles, or split it");
}
