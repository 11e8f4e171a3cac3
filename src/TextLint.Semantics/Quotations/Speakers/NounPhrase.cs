namespace TextLint.Semantics;

/// <summary>Words of a clause that name somebody: "Santa Lucia County Sheriff Ann Doe", "a spokeswoman for the harbour", "she".</summary>
/// <param name="First">Index of its first item.</param>
/// <param name="Last">Index of its last item.</param>
/// <param name="Head">Index of the item that is the name or the pronoun; -1 where a role alone is given.</param>
internal readonly record struct NounPhrase(int First, int Last, int Head);
