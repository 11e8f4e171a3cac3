using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>A place at which a name stands in one of its forms.</summary>
/// <param name="Span">The place in the text.</param>
/// <param name="Text">The form.</param>
internal readonly record struct FormPlace(TextSpan Span, string Text);
