using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rosters;

/// <summary>One entry as its file has it, whatever the format: texts with their places, not yet understood.</summary>
/// <param name="Span">Where the entry stands.</param>
internal sealed record RosterFields(TextSpan Span)
{
    public PlacedText? Name { get; init; }

    public PlacedText? Kind { get; init; }

    public ImmutableArray<PlacedText> Aliases { get; init; } = [];

    public ImmutableArray<PlacedText> Wrong { get; init; } = [];

    public ImmutableArray<TitleFields> Titles { get; init; } = [];

    public PlacedText? Pronoun { get; init; }

    public PlacedText? Verified { get; init; }

    public PlacedText? VerifiedBy { get; init; }

    public PlacedText? Household { get; init; }

    public ImmutableArray<PlacedText> Distinct { get; init; } = [];
}

/// <summary>A title as its file has it. Where its dates are not given apart, they stand in brackets after it.</summary>
internal sealed record TitleFields(PlacedText Text, PlacedText? From = null, PlacedText? Until = null);
