using TextLint.Packs.Yaml;

namespace TextLint.Packs.Rules;

/// <summary>One place of a sequence.</summary>
/// <param name="Pattern">What its text must match, if that matters.</param>
/// <param name="Tag">What its part of speech must match, in Penn tags, if that matters.</param>
/// <param name="Skip">How many words may stand between it and the place that is nearer to the anchor.</param>
/// <param name="IsNegated">True where the pattern must not match.</param>
public sealed record SequenceToken(YamlScalar? Pattern, YamlScalar? Tag, int Skip, bool IsNegated);
