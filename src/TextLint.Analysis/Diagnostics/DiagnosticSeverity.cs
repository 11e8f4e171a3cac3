namespace TextLint.Analysis;

/// <summary>How much a finding matters. Ordered: a larger value is graver.</summary>
public enum DiagnosticSeverity
{
    /// <summary>For the editor and machine-readable output only.</summary>
    Hint,

    /// <summary>Tidying up.</summary>
    Info,

    /// <summary>A person must decide.</summary>
    Warning,

    /// <summary>A fault that readers see.</summary>
    Error,
}
