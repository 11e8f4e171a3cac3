using TextLint.Spelling.Checking;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>
/// Suggests what Hunspell suggests, in its order: capitals, the dictionary's own table of replacements, related letters, slips of one
/// letter, two words for one, then words that are alike. Deterministic: what bounds a call is a count of looks, not a clock.
/// </summary>
internal sealed class HunspellSuggester
{
    // Hunspell, too, has nothing to say of longer words.
    private const int MaxLength = 100;

    // A part between dashes has dashes no more; the parts of parts end here.
    private const int MaxDepth = 2;

    private readonly SuggestionLexicon _lexicon;
    private readonly LetterCasing _casing;
    private readonly EditSuggestions _edits;
    private readonly SimilarWords _similar;
    private readonly SuggestionFinish _finish;

    public HunspellSuggester(HunspellDictionary dictionary)
    {
        _lexicon = new SuggestionLexicon(dictionary);
        _casing = new LetterCasing(_lexicon.Options.IsTurkic);
        _edits = new EditSuggestions(_lexicon.Options, _casing);
        _similar = new SimilarWords(_lexicon, _casing);
        _finish = new SuggestionFinish(_lexicon, _casing);
    }

    /// <summary>What may have been meant, best first.</summary>
    /// <param name="word">Any text. Dots at its end and spaces at its beginning do not count.</param>
    public IReadOnlyList<string> Suggest(string word) => Suggest(word, depth: 0);

    private List<string> Suggest(string word, int depth)
    {
        if (word.Length > MaxLength) return [];
        var text = _lexicon.ConvertInput(word).TrimStart(' ');
        var core = text.TrimEnd('.');
        if (core.Length == 0) return [];
        var written = _casing.Of(core);
        if (written == LetterCase.Lower && _lexicon.Options.ForceUpperCase != 0 && _lexicon.IsWordWithCapital(core))
            return [_lexicon.ConvertOutput(_casing.Capitalize(core))];
        var list = new CandidateList(_lexicon);
        var good = CollectByCase(core, written, text.Length - core.Length, list);
        if (!good) CollectSimilar(core, written, list);
        if (depth < MaxDepth) CollectBetweenDashes(core, list, depth);
        return _finish.Finish(word, list.Words, written, text[core.Length..]);
    }

    private bool CollectByCase(string word, LetterCase written, int dots, CandidateList list) => written switch
    {
        LetterCase.Lower => CollectLower(word, dots, list),
        LetterCase.Title => CollectAny(list, word, _casing.Lower(word)),
        LetterCase.AllCaps => CollectCapitals(word, list),
        _ => CollectMixed(word, written, list),
    };

    private bool CollectLower(string word, int dots, CandidateList list) => dots > 0 ? CollectAny(list, word, word + ".") : CollectAny(list, word);

    private bool CollectAny(CandidateList list, params ReadOnlySpan<string> words)
    {
        var good = false;
        foreach (var word in words)
        {
            var outcome = _edits.Collect(word, list);
            if (outcome.HasFlag(EditOutcome.Good)) good = true;
            if (outcome.HasFlag(EditOutcome.Best)) break;
        }
        return good;
    }

    private bool CollectCapitals(string word, CandidateList list)
    {
        var small = _casing.Lower(word);
        var good = CollectAny(list, small);
        if (_lexicon.Options.KeepCase != 0 && _lexicon.Check(small)) list.AddFirst(small);
        good |= CollectAny(list, _casing.Capitalize(small));
        for (var i = 0; i < list.Count; i++) list.Replace(i, ToCapitals(list.Words[i]));
        return good;
    }

    private string ToCapitals(string word)
    {
        var capitals = _casing.Upper(word);
        return _lexicon.Options.CheckSharps ? capitals.Replace("\u00DF", "SS", StringComparison.Ordinal) : capitals;
    }

    private bool CollectMixed(string word, LetterCase written, CandidateList list)
    {
        var good = CollectAny(list, word);
        if (SpaceAfterDot(word) is { } sentences) list.AddFirst(sentences);
        if (written == LetterCase.MixedTitle) good |= CollectAny(list, _casing.Uncapitalize(word));
        var small = _casing.Lower(word);
        good |= CollectVariant(small, list);
        if (written == LetterCase.MixedTitle) good |= CollectVariant(_casing.Capitalize(small), list);
        CapitalizeSecondWords(word, list);
        return good;
    }

    private bool CollectVariant(string variant, CandidateList list)
    {
        if (_lexicon.Check(variant)) list.AddFirst(variant);
        return CollectAny(list, variant);
    }

    // "something.The" is two sentences without a space between.
    private string? SpaceAfterDot(string word)
    {
        var dot = word.IndexOf('.', StringComparison.Ordinal);
        return dot >= 0 && dot + 1 < word.Length && _casing.Of(word[(dot + 1)..]) == LetterCase.Title ? word.Insert(dot + 1, " ") : null;
    }

    // Of "aNew" the second word is "New", and this split is what was meant.
    private void CapitalizeSecondWords(string word, CandidateList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var suggestion = list.Words[i];
            var space = suggestion.IndexOf(' ', StringComparison.Ordinal);
            var second = space < 0 ? "" : suggestion[(space + 1)..];
            if (second.Length == 0 || second.Length >= word.Length || word.EndsWith(second, StringComparison.Ordinal)) continue;
            list.RemoveAt(i);
            list.AddFirst(suggestion[..(space + 1)] + _casing.Capitalize(second));
        }
    }

    private void CollectSimilar(string word, LetterCase written, CandidateList list)
    {
        var before = list.Count;
        _similar.Collect(_casing.Lower(word), written, list);
        if (written != LetterCase.AllCaps) return;
        for (var i = before; i < list.Count; i++) list.Replace(i, _casing.Upper(list.Words[i]));
    }

    // Of words joined by dashes the first that is wrong is mended by itself.
    private void CollectBetweenDashes(string word, CandidateList list, int depth)
    {
        if (!word.Contains('-', StringComparison.Ordinal) || list.Words.Any(static s => s.Contains('-', StringComparison.Ordinal))) return;
        for (var start = 0; start <= word.Length;)
        {
            var dash = word.IndexOf('-', start);
            var end = dash < 0 ? word.Length : dash;
            var part = word[start..end];
            if (part.Length > 0 && !_lexicon.Check(part))
            {
                var mended = Suggest(part, depth + 1);
                for (var i = mended.Count - 1; i >= 0; i--)
                    if ($"{word.AsSpan(0, start)}{mended[i]}{word.AsSpan(end)}" is var whole && !_lexicon.IsForbidden(whole)) list.AddFirst(whole);
                return;
            }
            start = end + 1;
        }
    }
}
