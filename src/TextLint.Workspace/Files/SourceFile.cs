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

    internal SourceEncoding Encoding { get; }
}
