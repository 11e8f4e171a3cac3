namespace TextLint.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the threshold.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the threshold, or files that a check would change.</summary>
    public const int Findings = 1;

    /// <summary>Usage, configuration or unreadable input.</summary>
    public const int Fault = 2;

    /// <summary>Somebody or something ended the run before its time; shells give this number for Ctrl+C.</summary>
    public const int Interrupted = 130;
}
