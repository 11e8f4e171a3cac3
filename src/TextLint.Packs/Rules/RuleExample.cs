using TextLint.Packs.Yaml;
using TextLint.Syntax;

namespace TextLint.Packs.Rules;

/// <summary>A test of a rule, kept beside it.</summary>
/// <param name="Text">A text with <c>[|marks|]</c> around all that must be found; of a good one a text in which nothing may be found.</param>
/// <param name="Fixed">What the fixes make of it; null where that is not said.</param>
/// <param name="IsGood">True for a text in which nothing may be found.</param>
/// <param name="Format">How the text is marked up.</param>
public sealed record RuleExample(YamlScalar Text, YamlScalar? Fixed, bool IsGood, TextFormat Format);
