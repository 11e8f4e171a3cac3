using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Something to say of a pack, at a place in one of its files.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Span">Where, in UTF-16 offsets of the text.</param>
/// <param name="Message">One or two sentences.</param>
public sealed record PackNote(string Path, SourceText Text, TextSpan Span, string Message);
