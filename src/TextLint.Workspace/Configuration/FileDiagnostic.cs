using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>A diagnostic in a file that is not the document: a configuration file, a pack.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Text">The file's text, for lines and columns; empty where it could not be read.</param>
/// <param name="Diagnostic">What is wrong.</param>
public sealed record FileDiagnostic(string Path, SourceText Text, Diagnostic Diagnostic);
