using TextLint.Analysis;

namespace TextLint.Cli.Vale;

/// <summary>Vale's words for what we have.</summary>
internal static class ValeWords
{
    /// <summary>The name of a check: a declared rule has it as its id, a rule of our own has our name before its own.</summary>
    public static string CheckOf(DiagnosticDescriptor descriptor) => descriptor.IsDeclared ? descriptor.Id : "TextLint." + descriptor.Name;

    /// <summary>The word for a severity.</summary>
    public static string SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
