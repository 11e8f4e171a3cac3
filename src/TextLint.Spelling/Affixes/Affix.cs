namespace TextLint.Spelling.Affixes;

/// <summary>One rule of a PFX or SFX class.</summary>
/// <param name="IsPrefix">True where it is put before the stem.</param>
/// <param name="Flag">The class.</param>
/// <param name="CrossProduct">True where a prefix and a suffix may be put on one stem.</param>
/// <param name="Strip">What is taken off the stem first.</param>
/// <param name="Append">What is put on.</param>
/// <param name="Continuation">The flags that the affixed word has.</param>
/// <param name="Condition">What the stem must begin or end with; normalized.</param>
internal sealed record Affix(bool IsPrefix, ushort Flag, bool CrossProduct, string Strip, string Append, ushort[] Continuation, string Condition);
