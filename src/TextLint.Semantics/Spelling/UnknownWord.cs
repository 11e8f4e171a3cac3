using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A word that no dictionary of the article accepts, at one place. A candidate, not a verdict: the article decides.</summary>
public sealed class UnknownWord
{
    private IReadOnlyList<string>? _suggestions;

    internal UnknownWord(TextSpan span, string text, UnknownWordShape shape, NearWord? near, WordSplit? split, (string Left, string Right) neighbours) =>
        (Span, Text, Shape, Near, Split, Left, Right) = (span, text, shape, near, split, neighbours.Left, neighbours.Right);

    /// <summary>Its place in the block's prose, without a possessive ending; of a hyphenated word only the part that is unknown.</summary>
    public TextSpan Span { get; }

    /// <summary>The word as written there.</summary>
    public string Text { get; }

    /// <summary>What its place and its letters show.</summary>
    public UnknownWordShape Shape { get; }

    /// <summary>The likeliest ordinary word at one slip of the keyboard; null where there is none.</summary>
    internal NearWord? Near { get; }

    /// <summary>The two ordinary words it may be, where a space was forgotten; else null.</summary>
    internal WordSplit? Split { get; }

    /// <summary>The word before it; empty where none is.</summary>
    public string Left { get; }

    /// <summary>The word after it; empty where none is.</summary>
    public string Right { get; }

    /// <summary>True where all of <paramref name="shape"/> holds.</summary>
    public bool Is(UnknownWordShape shape) => (Shape & shape) == shape;

    /// <summary>What may have been meant, best first: the two words it is, where it is two; then what the dictionaries suggest; the word at one slip at least.</summary>
    internal IReadOnlyList<string> GetSuggestions(Speller speller, bool isJoined)
    {
        // Two threads may both ask; the answers are equal and either may stay.
        if (_suggestions is { } kept) return kept;
        var suggestions = new List<string>(speller.Suggest(Text, new SuggestionContext(Left, Right)));
        if (Near is not null && !suggestions.Contains(Near.Text, StringComparer.OrdinalIgnoreCase)) suggestions.Add(InCaseOfText(Near.Text));
        if (isJoined && Split is not null)
        {
            var words = $"{Split.First} {Split.Second}";
            suggestions.Remove(words);
            suggestions.Insert(0, words);
        }
        return _suggestions = suggestions;
    }

    private string InCaseOfText(string word) => Is(UnknownWordShape.Capitalized) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    /// <summary>The same word in a run of another language.</summary>
    internal UnknownWord AsForeign() => new(Span, Text, Shape | UnknownWordShape.Foreign, Near, Split, (Left, Right));
}
