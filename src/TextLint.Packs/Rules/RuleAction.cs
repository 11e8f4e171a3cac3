using System.Collections.Immutable;

namespace TextLint.Packs.Rules;

/// <summary>What a rule's fix does: the name and the parameters of <c>action</c>.</summary>
/// <param name="Name">replace, remove, suggest, convert or edit.</param>
/// <param name="Parameters">As written.</param>
public sealed record RuleAction(string Name, ImmutableArray<string> Parameters);
