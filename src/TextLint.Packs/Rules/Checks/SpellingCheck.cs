using System.Collections.Immutable;
using TextLint.Packs.Patterns;
using TextLint.Spelling;

namespace TextLint.Packs.Rules;

/// <summary>Reports words that no dictionary of the profile accepts.</summary>
internal sealed class SpellingCheck : RuleCheck
{
    private const int LongestWord = 64;

    // What Vale drops where a rule does not say "custom": words in camel case or that end in capitals, and words with anything but Latin letters.
    private static readonly ImmutableArray<string> s_filters = [@"(?:\w+)?\.\w{1,4}\b", @"\b(?:[a-zA-Z]\.){2,}", "[A-Z]{1}[a-z]+[A-Z]+", "[^a-zA-Z_']", "[A-Z]+$"];

    private readonly RuleDefinition _rule;
    private readonly ImmutableArray<Pattern> _filters;
    private readonly PatternIndex? _exceptions;
    private readonly PatternIndex? _vocabulary;
    private readonly HashSet<string> _ignored;
    private readonly bool _suggests;
    private readonly Speller? _own;
    private readonly bool _appends;

    public SpellingCheck(RuleDefinition rule, SpellingDefinition check, SharedPatterns shared)
    {
        _rule = rule;
        var filters = check.Filters.Select(f => f.Value).Concat(check.IsCustom ? [] : s_filters);
        _filters = [.. filters.Select(f => PatternSet.CreatePattern(f, PatternFlags.None)).OfType<Pattern>()];
        _exceptions = PatternSet.CreateExceptions(check.Options.Exceptions.Select(e => e.Value));
        _vocabulary = check.Options.UsesVocabulary ? shared.Vocabulary : null;
        _ignored = new HashSet<string>(check.IgnoredWords, StringComparer.OrdinalIgnoreCase);
        (_own, _appends) = (check.OpenedDictionaries is { } opened ? new Speller(opened) : null, check.Append);
        _suggests = rule.Fix is not null && rule.Action is null or { Name: "suggest" };
    }

    /// <inheritdoc/>
    public override void Run(in TextUnit unit, int list, CheckRun run)
    {
        if (!(_own ?? run.Language.Speller).HasDictionary && !(_appends && run.Language.Speller.HasDictionary)) return;
        for (var at = 0; at < unit.Text.Length; at++)
        {
            if (!IsPart(unit.Text[at])) continue;
            var start = at;
            while (at < unit.Text.Length && IsPart(unit.Text[at])) at++;
            Check(unit, Trim(unit.Text, new PatternMatch(start, at)), run);
        }
    }

    /// <summary>True for what does not end a word: its inner marks are trimmed where they stand at its ends.</summary>
    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '\'' or '\u2019' or '-' or '_' or '.' or '@' or '/' or '*' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static PatternMatch Trim(ReadOnlySpan<char> text, PatternMatch match)
    {
        var (start, end) = (match.Start, match.End);
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return new PatternMatch(start, end);
    }

    private void Check(in TextUnit unit, PatternMatch match, CheckRun run)
    {
        if (match.Length is 0 or > LongestWord) return;
        var word = unit.TextOf(match);
        if (IsNoWord(word) || IsKnown(word, run.Language.Speller)) return;
        var text = word.ToString();
        if (_ignored.Contains(text) || IsFiltered(text, run) || IsException(text, run)) return;
        var suggestions = _suggests ? (_own is { HasDictionary: true } own ? own : run.Language.Speller).Suggest(text) : [];
        run.Add(unit, match, MessageText.Format(_rule.Message, text), suggestions.Count == 0 ? null : FixText.Join(suggestions));
    }

    /// <summary>Figures, addresses and masks are no words.</summary>
    private static bool IsNoWord(ReadOnlySpan<char> word)
    {
        var hasLetter = false;
        foreach (var c in word)
        {
            if (c is '@' or '/' or '*' || char.IsAsciiDigit(c)) return true;
            hasLetter |= char.IsLetter(c);
        }
        return !hasLetter;
    }

    private bool IsKnown(ReadOnlySpan<char> word, Speller usual) => (_own is not null && IsRight(word, _own)) || ((_own is null || _appends) && IsRight(word, usual));

    /// <summary>A word is right as it is or in small letters, without a possessive ending, and with the straight apostrophe.</summary>
    private static bool IsRight(ReadOnlySpan<char> word, Speller speller)
    {
        if (speller.Check(word)) return true;
        var small = word.ToString().Replace('\u2019', '\'').ToLowerInvariant();
        return speller.Check(small) || (small.EndsWith("'s", StringComparison.Ordinal) && (speller.Check(small.AsSpan(0, small.Length - 2)) || speller.Check(word[..^2])));
    }

    private bool IsFiltered(string word, CheckRun run)
    {
        foreach (var filter in _filters)
            if (filter.IsMatch(word, run.Machine)) return true;
        return false;
    }

    private bool IsException(string word, CheckRun run) =>
        _exceptions?.IsMatch(0, word, run.Machine) == true || _vocabulary?.IsMatch(0, word, run.Machine) == true;
}
