using System.Collections.Immutable;
using TextLint.Packs.Patterns;

namespace TextLint.Packs.Rules;

/// <summary>What excuses the matches of a rule: its exceptions, the words that the publication accepts, and what stands right before or behind.</summary>
internal sealed class Excuses
{
    private readonly ImmutableArray<PatternIndex> _exceptions;
    private readonly PatternIndex? _phrases;
    private readonly Pattern? _before;
    private readonly Pattern? _after;
    private readonly bool _isVale;

    /// <summary>The excuses of a rule.</summary>
    /// <param name="options">What its file says.</param>
    /// <param name="shared">What the rules of its set share.</param>
    /// <param name="dialect">How its file is read.</param>
    public Excuses(PatternOptions options, SharedPatterns shared, RuleDialect dialect)
    {
        _isVale = dialect == RuleDialect.Vale;
        var own = options.Exceptions.Select(e => e.Value).ToArray();
        var usesVocabulary = options.UsesVocabulary && !(_isVale && options.NonWord);
        _exceptions = [.. new[] { PatternSet.CreateExceptions(own), usesVocabulary ? shared.Vocabulary : null }.OfType<PatternIndex>()];
        if (_isVale) _phrases = PatternSet.CreateExceptions(own.Concat(usesVocabulary ? shared.Accepted : []).Where(e => e.Contains(' ', StringComparison.Ordinal)));
        (_before, _after) = (PatternSet.CreateNeighbour(options.ExceptBefore, true, options.IgnoreCase), PatternSet.CreateNeighbour(options.ExceptAfter, false, options.IgnoreCase));
    }

    /// <summary>True where a match is excused.</summary>
    public bool Excuse(ReadOnlySpan<char> text, PatternMatch match, PatternMachine machine)
    {
        machine.Begin(text.Length);
        if (_before?.MatchAt(text, match.Start, machine) is not null || _after?.MatchAt(text, match.End, machine) is not null) return true;
        var found = text[match.Start..match.End].Trim();
        foreach (var exceptions in _exceptions)
            if (_isVale ? exceptions.IsMatch(0, found, machine) : Covers(exceptions, text, match, machine)) return true;
        return _phrases is not null && Covers(_phrases, text, match, machine);
    }

    /// <summary>True where an exception is, or holds, what was matched.</summary>
    private static bool Covers(PatternIndex exceptions, ReadOnlySpan<char> text, PatternMatch match, PatternMachine machine)
    {
        var (candidates, matches) = (new List<PatternCandidate>(), new List<PatternMatch>());
        exceptions.Scan(text, candidates);
        foreach (var candidate in candidates)
            if (candidate.End >= match.End && candidate.Start <= match.Start) return true;
        exceptions.Find(0, text, candidates, machine, matches);
        return matches.Exists(m => m.Start <= match.Start && m.End >= match.End);
    }
}
