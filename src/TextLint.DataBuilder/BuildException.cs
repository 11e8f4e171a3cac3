namespace TextLint.DataBuilder;

/// <summary>The data cannot be made. The message says what is missing and what to do.</summary>
public sealed class BuildException : Exception
{
    /// <summary>Without a message.</summary>
    public BuildException()
    {
    }

    /// <summary>With what is wrong and what to do.</summary>
    public BuildException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong, what to do and the cause.</summary>
    public BuildException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
