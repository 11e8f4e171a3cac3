namespace TextLint.Workspaces;

/// <summary>What a configuration file says of a rule's severity. The names are the words of the file, and the last four those of <c>DiagnosticSeverity</c>.</summary>
internal enum SeveritySetting
{
    /// <summary>Nothing is said.</summary>
    Unchanged,

    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>The rule runs at its own severity.</summary>
    On,

    /// <summary>For the editor only.</summary>
    Hint,

    /// <summary>Tidying up.</summary>
    Info,

    /// <summary>A person must decide.</summary>
    Warning,

    /// <summary>A fault that readers see.</summary>
    Error,
}
