using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>A title of a roster, and who had it when.</summary>
/// <param name="Text">The title.</param>
/// <param name="Holders">All who had it, with their dates, in the order of the roster.</param>
public sealed record RosterTitleHolders(string Text, ImmutableArray<(RosterEntry Entry, RosterTitle Title)> Holders);
