using System.Collections.Immutable;
using TextLint.Packs.Patterns;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>What the rules of a set need while they look at a block: buffers, and the machine that tries patterns. One thread's, for one block.</summary>
internal sealed class CheckRun(LanguageData language)
{
    private readonly List<PatternCandidate> _candidates = [];
    private readonly List<PatternMatch> _matches = [];
    private PatternIndex? _index;
    private int _next;
    private (ScopedText? Piece, TextSpan Unit, ImmutableArray<TaggedWord> Words) _tagged;

    /// <summary>What is known of the language of the text.</summary>
    public LanguageData Language { get; } = language;

    /// <summary>The machine.</summary>
    public PatternMachine Machine { get; } = new();

    /// <summary>What the rule that runs has found in the piece.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>True where a pattern of the rule took more steps than it may, so that not all of its findings are known.</summary>
    public bool IsExhausted { get; set; }

    /// <summary>Reads a unit once for all patterns of an index.</summary>
    public void Scan(PatternIndex index, ReadOnlySpan<char> text)
    {
        _index = index;
        index.Scan(text, _candidates);
        _next = 0;
    }

    /// <summary>True where a list may have a match in the unit that was read last; ask in ascending order.</summary>
    public bool MayFind(int list)
    {
        while (_next < _candidates.Count && _candidates[_next].List < list) _next++;
        return (_next < _candidates.Count && _candidates[_next].List == list) || _index!.IsSearched(list);
    }

    /// <summary>The matches of a rule's patterns in the unit that was read last. The list is used again by the next call.</summary>
    public List<PatternMatch> Find(int list, ReadOnlySpan<char> text)
    {
        _matches.Clear();
        _index!.Find(list, text, _candidates, Machine, _matches);
        IsExhausted |= Machine.IsExhausted;
        return _matches;
    }

    /// <summary>All matches of a pattern in a text.</summary>
    public List<PatternMatch> FindAll(Pattern pattern, ReadOnlySpan<char> text)
    {
        var matches = pattern.FindAll(text, Machine);
        IsExhausted |= Machine.IsExhausted;
        return matches;
    }

    /// <summary>True where a pattern has a match in a text.</summary>
    public bool IsMatch(Pattern pattern, ReadOnlySpan<char> text)
    {
        var isMatch = pattern.IsMatch(text, Machine);
        IsExhausted |= Machine.IsExhausted;
        return isMatch;
    }

    /// <summary>The words of a unit with their parts of speech; the rules that ask one after another for the same unit share them.</summary>
    public ImmutableArray<TaggedWord> GetTagged(in TextUnit unit)
    {
        var span = new TextSpan(unit.Start, unit.Text.Length);
        if (_tagged.Piece != unit.Scoped || _tagged.Unit != span) _tagged = (unit.Scoped, span, Language.Tagger.Tag(unit.Text));
        return _tagged.Words;
    }

    /// <summary>Notes a finding at a match of a unit.</summary>
    public void Add(in TextUnit unit, PatternMatch match, string message, string? replacements = null) =>
        Findings.Add(new Finding(new TextSpan(unit.Start + match.Start, match.Length), message, replacements));
}
