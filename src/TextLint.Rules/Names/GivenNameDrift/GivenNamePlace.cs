using TextLint.Semantics;

namespace TextLint.Rules.Names;

/// <summary>A place at which the given name of a person stands, in the full name or alone.</summary>
internal readonly record struct GivenNamePlace(Mention Mention, NameWord Word);
