using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>A wrong form and what is right.</summary>
/// <param name="Wrong">A word, words or a pattern.</param>
/// <param name="Right">What to write; several choices with | between them.</param>
public sealed record SwapEntry(YamlScalar Wrong, YamlScalar Right);
