using System.Collections.Immutable;

namespace TextLint.Semantics;

/// <summary>One name of an article as an editor looks it up: what it is called, and what is open about it.</summary>
/// <param name="Name">The name with its mentions.</param>
/// <param name="IsUnintroduced">True for a person named by one word and introduced nowhere.</param>
/// <param name="Namesakes">Other persons of the article with the same family name, in order; a dozen at most.</param>
/// <param name="OtherSpellings">Names that are so near that one may be a slip for the other, in order.</param>
/// <param name="Acronyms">Words in capitals that the article explains by this name, in order.</param>
public sealed record CastEntry(
    NameSymbol Name,
    bool IsUnintroduced,
    ImmutableArray<NameSymbol> Namesakes,
    ImmutableArray<string> OtherSpellings,
    ImmutableArray<AcronymSymbol> Acronyms)
{
    /// <summary>True where somebody should look: a person who is introduced nowhere, or a name spelled two ways.</summary>
    public bool IsOpen => IsUnintroduced || !OtherSpellings.IsEmpty;

    /// <summary>True where some mention may mean a namesake.</summary>
    public bool IsAmbiguous => !Namesakes.IsEmpty && Name.Mentions.Any(m => m.IsAmbiguous);
}
