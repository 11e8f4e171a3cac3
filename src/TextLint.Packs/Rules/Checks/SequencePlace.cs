using TextLint.Packs.Patterns;
using TextLint.Semantics;
using TextLint.Spelling.Tagging;

namespace TextLint.Packs.Rules;

/// <summary>One place of a sequence, made ready to ask words.</summary>
internal sealed class SequencePlace
{
    private readonly Pattern? _pattern;
    private readonly TagSet? _tags;
    private readonly bool _isNegated;

    public SequencePlace(SequenceToken token, bool ignoreCase, RuleDialect dialect)
    {
        (Skip, _isNegated) = (token.Skip, token.IsNegated);
        if (token.Pattern is { Value: var pattern }) _pattern = PatternSet.CreatePattern(Bound(pattern, dialect), PatternSet.Normal | (ignoreCase ? PatternFlags.IgnoreCase : PatternFlags.None));
        if (token.Tag is { Value: var tag }) _tags = TagsOf(PatternSet.CreatePattern(tag, PatternFlags.None));
    }

    /// <summary>How many words may stand between this place and the one nearer to the anchor.</summary>
    public int Skip { get; }

    /// <summary>A pattern as it is asked of words. In Vale it may fit a part of a word; our own are of whole words, and may begin with a mark: the ending of a possessive is a word here.</summary>
    public static string Bound(string pattern, RuleDialect dialect) => dialect == RuleDialect.Vale ? pattern : $@"(?<!\w)(?:{pattern})(?!\w)";

    /// <summary>True where a word of a text can stand here.</summary>
    public bool Fits(ReadOnlySpan<char> text, in TaggedWord word, CheckRun run)
    {
        if (_tags is { } tags && tags.Contains(word.Tag) == _isNegated) return false;
        return _pattern is null || run.IsMatch(_pattern, text.Slice(word.Span.Start, word.Span.Length)) != _isNegated;
    }

    /// <summary>The tags that a pattern is found in: <c>NN</c> is found in <c>NNS</c> too, as in Vale. There are few tags, so each is tried once.</summary>
    private static TagSet? TagsOf(Pattern? pattern)
    {
        if (pattern is null) return null;
        var machine = new PatternMachine();
        return PennTag.All.Aggregate(default(TagSet), (set, tag) => tag != PennTag.Edge && pattern.IsMatch(tag.Name, machine) ? set.With(tag) : set);
    }
}
