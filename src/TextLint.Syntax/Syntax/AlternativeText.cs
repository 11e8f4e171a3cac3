using TextLint.Syntax.Text;

namespace TextLint.Syntax;

/// <summary>The text that stands for an image inside a block, which the block's prose shows as one sign.</summary>
/// <param name="Text">The text, without markup.</param>
/// <param name="Map">From the text to <see cref="BlockSyntax.FullText"/>.</param>
public sealed record AlternativeText(string Text, SourceMap Map);
