using TextLint.Spelling;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A word that no dictionary of the article accepts, at one place.</summary>
public sealed class UnknownWord
{
    private const int NotDecided = -1;
    private const double StrongContext = 2;

    private readonly Speller _speller;

    // Filled in on demand, and kept as long as the block is. Two threads may both do it; the results are equal and either may stay.
    private IReadOnlyList<string>? _offered;
    private IReadOnlyList<string>? _suggestions;
    private int _kind = NotDecided;

    internal UnknownWord(Speller speller, TextSpan span, string text, UnknownWordShape shape, NearWord? near, WordSplit? split, (string Left, string Right) neighbours) =>
        (_speller, Span, Text, Shape, Near, Split, Left, Right) = (speller, span, text, shape, near, split, neighbours.Left, neighbours.Right);

    /// <summary>Its place in the block's prose, without a possessive ending; of a hyphenated word only the part that is unknown.</summary>
    public TextSpan Span { get; }

    /// <summary>The word as written there.</summary>
    public string Text { get; }

    /// <summary>What its place and its letters show.</summary>
    public UnknownWordShape Shape { get; }

    /// <summary>The word before it; empty where none is.</summary>
    public string Left { get; }

    /// <summary>The word after it; empty where none is.</summary>
    public string Right { get; }

    /// <summary>What the word is, as far as its own block tells.</summary>
    public UnknownWordKind Kind
    {
        get
        {
            if (_kind == NotDecided) _kind = (int)UnknownWordVerdict.Of(this);
            return (UnknownWordKind)_kind;
        }
    }

    /// <summary>What may have been meant, best first: the two words it is, where it is two; then what the dictionaries suggest; the word at one slip at least.</summary>
    public IReadOnlyList<string> Suggestions => _suggestions ??= FindSuggestions();

    /// <summary>The likeliest ordinary word at one slip of the keyboard; null where there is none.</summary>
    internal NearWord? Near { get; }

    /// <summary>The two ordinary words it may be, where a space was forgotten; else null.</summary>
    internal WordSplit? Split { get; }

    /// <summary>What the dictionaries suggest.</summary>
    internal IReadOnlyList<string> Offered => _offered ??= _speller.Suggest(Text, new SuggestionContext(Left, Right));

    /// <summary>How common words are.</summary>
    internal Speller Speller => _speller;

    /// <summary>True where all of <paramref name="shape"/> holds.</summary>
    public bool Is(UnknownWordShape shape) => (Shape & shape) == shape;

    /// <summary>The same word in a run of another language.</summary>
    internal UnknownWord AsForeign() => new(_speller, Span, Text, Shape | UnknownWordShape.Foreign, Near, Split, (Left, Right));

    private List<string> FindSuggestions()
    {
        var suggestions = new List<string>(Offered);
        if (Near is not null)
        {
            // What stands on both sides tells more of a short word than its letters.
            var known = suggestions.FindIndex(s => s.Equals(Near.Text, StringComparison.OrdinalIgnoreCase));
            if (known >= 0 && Near.Context > StrongContext) suggestions.RemoveAt(known);
            if (known < 0 || Near.Context > StrongContext) suggestions.Insert(Near.Context > StrongContext ? 0 : suggestions.Count, InCaseOfText(Near.Text));
        }
        if (Kind != UnknownWordKind.Joined || Split is null) return suggestions;
        var words = $"{Split.First} {Split.Second}";
        suggestions.Remove(words);
        suggestions.Insert(0, words);
        return suggestions;
    }

    private string InCaseOfText(string word) => Is(UnknownWordShape.Capitalized) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
