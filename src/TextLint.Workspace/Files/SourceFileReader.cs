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

    private const string TooLong = "it is larger than 256 MB; name only articles, or split it";

    /// <summary>Reads a whole file. A relative path is relative to the current folder.</summary>
    /// <exception cref="SourceFileException">The file cannot be read, or it is not a text file.</exception>
    public static SourceFile Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        byte[]? bytes;
        try
        {
            bytes = FileBytes.Read(path, MaximumLength);
        }
        catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
        {
            throw SourceFileErrors.Create(path, SourceFileErrors.Explain(path, "read", exception), exception);
        }

        return bytes is null ? throw SourceFileErrors.Create(path, TooLong) : Decode(path, bytes);
    }

    /// <summary>Makes text of bytes that came from elsewhere; the path is only for messages and for writing.</summary>
    /// <exception cref="SourceFileException">The bytes are not text.</exception>
    public static SourceFile Decode(string path, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (bytes.Length > MaximumLength)
            throw SourceFileErrors.Create(path, TooLong);
        if (IsBinary(bytes))
            throw SourceFileErrors.Create(path, "this is not a text file: it holds NUL bytes; name only articles");
        return TryDecode(path, bytes, out var fault) ?? throw SourceFileErrors.Create(path, fault);
    }

    /// <summary>True for bytes that no text has: a NUL early on, where no mark says that each character is wider than a byte.</summary>
    internal static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, BinaryProbe)].Contains((byte)0) && SourceEncoding.FromByteOrderMark(bytes) is null;

    /// <summary>The file; null, and in <paramref name="fault"/> what is wrong and what to do, where the encoding cannot be told.</summary>
    internal static SourceFile? TryDecode(string path, ReadOnlySpan<byte> bytes, out string fault)
    {
        fault = "";
        if (SourceEncoding.FromByteOrderMark(bytes) is { } marked)
        {
            fault = $"it begins as {marked.Name} but is not valid {marked.Name}; save it again as UTF-8";
            return marked.TryDecode(bytes) is { } text ? new SourceFile(path, text, marked) : null;
        }

        return Utf8.IsValid(bytes)
            ? new SourceFile(path, SourceEncoding.Utf8.Encoding.GetString(bytes), SourceEncoding.Utf8)
            : Guess(path, bytes, out fault);
    }

    private static SourceFile? Guess(string path, ReadOnlySpan<byte> bytes, out string fault)
    {
        fault = "its encoding is not known; save it as UTF-8";
        if (SourceEncodingDetector.FindBrokenUtf8(bytes) is { } line)
        {
            fault = $"line {line} is not valid UTF-8; save the file again as UTF-8";
            return null;
        }

        return SourceEncodingDetector.Detect(bytes) is var (text, encoding) ? new SourceFile(path, text, encoding) : null;
    }
}
