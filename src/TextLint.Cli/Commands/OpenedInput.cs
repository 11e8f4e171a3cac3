using TextLint.Workspaces;

namespace TextLint.Cli.Commands;

/// <summary>One input after reading: a document, or why there is none.</summary>
/// <param name="Display">The path as people wrote it.</param>
/// <param name="File">The file with its encoding; null for standard input and for a file that could not be read.</param>
/// <param name="Document">The document; null where it could not be read or is excluded.</param>
/// <param name="Fault">One line that says what is wrong; null where nothing is.</param>
internal sealed record OpenedInput(string Display, SourceFile? File, Document? Document, string? Fault)
{
    /// <summary>True where the text came from standard input and goes back to standard output.</summary>
    public bool IsStandardInput { get; init; }
}
