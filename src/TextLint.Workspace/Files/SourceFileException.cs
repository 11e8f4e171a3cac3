namespace TextLint.Workspaces;

/// <summary>A file could not be read or written. The message is one line for the user: which file, what, what to do.</summary>
public sealed class SourceFileException : Exception
{
    public SourceFileException()
    {
    }

    public SourceFileException(string message)
        : base(message)
    {
    }

    public SourceFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
