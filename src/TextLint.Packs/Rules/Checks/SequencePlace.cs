using TextLint.Packs.Patterns;
using TextLint.Semantics;

namespace TextLint.Packs.Rules;

/// <summary>One place of a sequence, made ready to ask words.</summary>
internal sealed class SequencePlace
{
    private readonly Pattern? _pattern;
    private readonly Pattern? _tag;
    private readonly bool _isNegated;

    public SequencePlace(SequenceToken token, bool ignoreCase)
    {
        (Skip, _isNegated) = (token.Skip, token.IsNegated);
        // The edges are those of words, but a pattern may begin with a mark: the ending of a possessive is a word here.
        if (token.Pattern is { Value: var pattern }) _pattern = PatternSet.CreatePattern($@"(?<!\w)(?:{pattern})(?!\w)", PatternSet.Normal | (ignoreCase ? PatternFlags.IgnoreCase : PatternFlags.None));
        if (token.Tag is { Value: var tag }) _tag = PatternSet.CreatePattern(tag, PatternFlags.None);
    }

    /// <summary>How many words may stand between this place and the one nearer to the anchor.</summary>
    public int Skip { get; }

    /// <summary>True where a word can stand here.</summary>
    public bool Fits(in TaggedWord word, CheckRun run)
    {
        if (_pattern is not null && run.IsMatch(_pattern, word.Text) == _isNegated) return false;
        return _tag is null || run.IsMatch(_tag, word.Tag) != _isNegated;
    }
}
