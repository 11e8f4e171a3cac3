using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A place of a block at which a word stands that has another way to write it.</summary>
/// <param name="span">Its place in the block's prose, without the ending of a possessive.</param>
/// <param name="variant">The way it is written.</param>
/// <param name="isInitial">True where its capital may be that of a sentence.</param>
public sealed class VariantUse(TextSpan span, WordVariant variant, bool isInitial)
{
    /// <summary>Its place in the block's prose, without the ending of a possessive.</summary>
    public TextSpan Span => span;

    /// <summary>The way it is written.</summary>
    public WordVariant Variant => variant;

    /// <summary>True where it has a capital that may be that of a sentence, or of a name at its start.</summary>
    public bool IsInitial => isInitial;
}
