namespace TextLint.Testing;

/// <summary>A rule did not do what a test states. The message shows both.</summary>
public sealed class RuleTestException : Exception
{
    /// <summary>Without a message.</summary>
    public RuleTestException()
    {
    }

    /// <summary>With what was wanted and what came.</summary>
    public RuleTestException(string message)
        : base(message)
    {
    }

    /// <summary>With what was wanted, what came and why.</summary>
    public RuleTestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
