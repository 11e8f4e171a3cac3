using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>A place in a configuration file.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Span">Where, in UTF-16 offsets of the text.</param>
public sealed record FilePlace(string Path, SourceText Text, TextSpan Span);
