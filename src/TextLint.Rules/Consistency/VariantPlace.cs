using TextLint.Rules.Forms;
using TextLint.Semantics;

namespace TextLint.Rules.Consistency;

/// <summary>A place of the article at which a word stands that has another way to write it.</summary>
/// <param name="Place">The place; its form is the side of the way.</param>
/// <param name="Variant">The way.</param>
/// <param name="IsInitial">True where it has a capital that may be that of a sentence or of a name.</param>
internal readonly record struct VariantPlace(FormPlace Place, WordVariant Variant, bool IsInitial);
