namespace TextLint.Workspaces;

/// <summary>A file as it was read: its text, and the form its bytes had, so that it can be written back in the same form.</summary>
public sealed class SourceFile
{
    internal SourceFile(string path, string text, SourceEncoding encoding)
    {
        Path = path;
        Text = text;
        Encoding = encoding;
    }

    /// <summary>The path as it was given.</summary>
    public string Path { get; }

    /// <summary>The whole text in UTF-16, without a byte order mark; line ends as they are in the file.</summary>
    public string Text { get; }

    /// <summary>The name of the encoding, for messages.</summary>
    public string EncodingName => Encoding.Name;

    /// <summary>True where the file begins with a byte order mark.</summary>
    public bool HasByteOrderMark => Encoding.HasByteOrderMark;

    /// <summary>True for UTF-8, with a mark or without.</summary>
    public bool IsUtf8 => Encoding.Name == SourceEncoding.Utf8.Name;

    /// <summary>True where a plain letter has more than one byte, so that other programs take the file for no text.</summary>
    public bool IsWide => Encoding.Encoding.GetByteCount("a") > 1;

    internal SourceEncoding Encoding { get; }

    /// <summary>The bytes of a text in the encoding of the file, without its mark.</summary>
    /// <exception cref="SourceFileException">The encoding lacks a character of the text.</exception>
    public byte[] Encode(string text)
    {
        try
        {
            return Encoding.Encoding.GetBytes(text);
        }
        catch (System.Text.EncoderFallbackException exception)
        {
            var unknown = exception.CharUnknownHigh != default ? $"U+{char.ConvertToUtf32(exception.CharUnknownHigh, exception.CharUnknownLow):X4}" : $"U+{(int)exception.CharUnknown:X4}";
            throw SourceFileErrors.Create(Path, $"it is {EncodingName}, which has no {unknown} that the new text needs; save it as UTF-8 first", exception);
        }
    }
}
