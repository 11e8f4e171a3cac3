using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Vale;

/// <summary>What a <c>.vale.ini</c> says for the files of one pattern.</summary>
/// <param name="Pattern">The pattern, as written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ValeSection(string Pattern, TextSpan Span)
{
    /// <summary>True for <c>[*]</c>, which holds before all others.</summary>
    public bool IsGlobal => Pattern == "*";

    /// <summary>The styles whose rules run; they take the place of those of the sections before. Null where nothing is said.</summary>
    public ImmutableArray<PlacedValue>? Styles { get; init; }

    /// <summary>What is said of single rules.</summary>
    public ImmutableArray<ValeRuleSetting> Rules { get; init; } = [];

    /// <summary>Patterns of text that no rule sees.</summary>
    public ImmutableArray<PlacedValue> TokenIgnores { get; init; } = [];

    /// <summary>Patterns of stretches of text that no rule sees.</summary>
    public ImmutableArray<PlacedValue> BlockIgnores { get; init; } = [];

    /// <summary>The marks around comments, beside those of HTML; null where nothing is said.</summary>
    public (string Open, string Close)? CommentMarks { get; init; }
}
