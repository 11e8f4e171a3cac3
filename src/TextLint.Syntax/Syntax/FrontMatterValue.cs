using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>A text of front matter, whoever reads it.</summary>
/// <param name="Key">Its key, which stands at the top.</param>
/// <param name="Text">The text, without quotation marks and escapes.</param>
/// <param name="Map">From the text to <see cref="BlockSyntax.FullText"/>.</param>
public sealed record FrontMatterValue(string Key, string Text, SourceMap Map);
