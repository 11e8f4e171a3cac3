namespace TextLint.Semantics;

/// <summary>A way to write a word among the two.</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="Side">0 for the first, 1 for the second.</param>
public readonly record struct VariantForm(VariantKind Kind, int Side);
