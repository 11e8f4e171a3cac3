using TextLint.Spelling.Affixes;
using TextLint.Spelling.Checking;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>
/// Looks through all stems for words that are like a misspelled one: first the stems that share most runs of letters with it, then the
/// forms of these that share enough, then the order of those by several measures.
/// </summary>
internal sealed class SimilarWords
{
    private const int MaxStems = 100;
    private const int MaxForms = 200;
    private const int MaxBySound = 2;
    private const int MaxLengthDifference = 4;
    private const int SameLetters = 2_000;
    private const int Excellent = 1_000;
    private const int Poor = -100;

    private const WordTraits Unwanted = WordTraits.Forbidden | WordTraits.OnlyUpperCase | WordTraits.NoSuggest | WordTraits.OnlyInCompound;

    private readonly SuggestionLexicon _lexicon;
    private readonly LetterCasing _casing;
    private readonly PhoneticTable? _phonetics;
    private readonly ILookup<string, string> _spellings;

    public SimilarWords(SuggestionLexicon lexicon, LetterCasing casing)
    {
        (_lexicon, _casing) = (lexicon, casing);
        if (!lexicon.Options.Phonetics.IsEmpty) _phonetics = new PhoneticTable(lexicon.Options.Phonetics);
        _spellings = lexicon.Options.Replacements.Where(static r => !r.AtStart && !r.AtEnd).ToLookup(static r => r.To, static r => r.From, StringComparer.Ordinal);
    }

    /// <summary>Adds what is found for a word in small letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="written">How the writer had its capitals.</param>
    /// <param name="list">The suggestions so far; none is added that has one of them in it.</param>
    public void Collect(string word, LetterCase written, CandidateList list)
    {
        var maxCount = _lexicon.Options.MaxNgramSuggestions < 0 ? 4 : _lexicon.Options.MaxNgramSuggestions;
        if (maxCount == 0 || list.IsFull) return;
        // Such a dictionary is kept with its words turned round, as it tells words apart by their ends.
        if (_lexicon.Options.ComplexPrefixes) word = Mirrored.Create(word);
        var (stems, bySound) = FindStems(word, written);
        AddForms(Rank(word, FindForms(word, stems)), maxCount, list);
        if (_phonetics is not null) AddBySound(word, bySound, list);
    }

    private (List<(int Stem, int Score)> Stems, List<(int Stem, int Score)> BySound) FindStems(string word, LetterCase written)
    {
        var (stems, bySound) = (new BestScores<int>(MaxStems), new BestScores<int>(MaxStems));
        var sound = _phonetics?.Transcribe(_casing.Upper(word));
        var table = _lexicon.Dictionary.Stems;
        for (var stem = 0; stem < table.Stems.Length; stem++)
        {
            var text = table.TextOf(stem);
            if (IsLeftOut(stem, text, word, written)) continue;
            var score = ScoreStem(word, text);
            foreach (var spelling in SpellingsOf(text)) score = Math.Max(score, ScoreStem(word, spelling));
            stems.Add(stem, score);
            if (sound is null || score <= 2 || Math.Abs(word.Length - text.Length) > 3) continue;
            bySound.Add(stem, 2 * NgramSimilarity.Count(3, sound, _phonetics!.Transcribe(_casing.Upper(text.ToString())), NgramPenalty.Longer));
        }
        return (stems.Ordered(), bySound.Ordered());
    }

    // A name is not meant by a word in small letters; in German any noun may be.
    private bool IsLeftOut(int stem, ReadOnlySpan<char> text, string word, LetterCase written)
    {
        if (text.IsEmpty || Math.Abs(text.Length - word.Length) > MaxLengthDifference) return true;
        if (_lexicon.Dictionary.IsAny(stem, Unwanted)) return true;
        return written == LetterCase.Lower && text[0] != _casing.Lower(text[0]) && _phonetics is null && !_lexicon.Options.Language.StartsWith("de", StringComparison.Ordinal)
            && Casing.Of(text, _lexicon.Options.IsTurkic) == LetterCase.Title && !HasSpellings(text);
    }

    private int ScoreStem(string word, ReadOnlySpan<char> text)
    {
        Span<char> small = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < small.Length; i++) small[i] = _casing.Lower(text[i]);
        return NgramSimilarity.Count(3, word, small, NgramPenalty.Longer) + NgramSimilarity.CommonStart(word, text, _casing);
    }

    private bool HasSpellings(ReadOnlySpan<char> text) => _spellings.Count > 0 && _spellings.Contains(text.ToString());

    private IEnumerable<string> SpellingsOf(ReadOnlySpan<char> text) => _spellings.Count == 0 ? [] : _spellings[text.ToString()];

    private BestScores<(string Form, string Offered)> FindForms(string word, List<(int Stem, int Score)> stems)
    {
        var threshold = Threshold(word);
        var found = new BestScores<(string, string)>(MaxForms);
        var forms = new StemForms(_lexicon.Dictionary, word);
        foreach (var (stem, _) in stems)
        {
            var text = _lexicon.Dictionary.Stems.TextOf(stem).ToString();
            // A spelling of its own that comes close stands for the stem.
            foreach (var spelling in SpellingsOf(text)) AddForm(word, spelling, text, threshold, found);
            foreach (var form in forms.Of(stem)) AddForm(word, form, form, threshold, found);
        }
        return found;
    }

    private void AddForm(string word, string form, string offered, int threshold, BestScores<(string, string)> found)
    {
        var score = ScoreForm(word, _casing.Lower(form)) + NgramSimilarity.CommonStart(word, form, _casing);
        if (score > threshold) found.Add((form, offered), score);
    }

    private static int ScoreForm(string word, string form) => NgramSimilarity.Count(word.Length, word, form, NgramPenalty.AnyLength);

    // What the word scores against itself with every fourth letter spoiled.
    private static int Threshold(string word)
    {
        var sum = 0;
        for (var start = 1; start <= 3; start++)
        {
            var spoiled = word.ToCharArray();
            for (var i = start; i < spoiled.Length; i += 4) spoiled[i] = '*';
            sum += ScoreForm(word, new string(spoiled));
        }
        return (sum / 3) - 1;
    }

    private List<(string Form, string Offered, int Score)> Rank(string word, BestScores<(string Form, string Offered)> found) =>
        [.. found.Ordered().Select(f => (f.Item.Form, f.Item.Offered, Score: Rescore(word, f.Item.Form, f.Score))).OrderByDescending(static f => f.Score)];

    private int Rescore(string word, string form, int score)
    {
        var small = _casing.Lower(form);
        var common = NgramSimilarity.CommonSubsequence(word, small);
        if (word.Length == small.Length && word.Length == common) return score + SameLetters;
        var (anyPlace, swapped) = NgramSimilarity.ComparePlaces(word, small);
        var pairs = NgramSimilarity.Count(2, word, small, NgramPenalty.AnyLength | NgramPenalty.Missing)
            + NgramSimilarity.Count(2, small, word, NgramPenalty.AnyLength | NgramPenalty.Missing);
        return (2 * common) - Math.Abs(word.Length - small.Length) + NgramSimilarity.CommonStart(word, small, _casing)
            + (anyPlace ? 1 : 0) + (swapped ? 10 : 0)
            + NgramSimilarity.Count(4, word, small, NgramPenalty.AnyLength)
            + pairs - (pairs < PairsWanted(word, small) ? 1_000 : 0);
    }

    // MAXDIFF from 0 to 10: 5 is as strict as nothing said.
    private double PairsWanted(string word, string form)
    {
        var strictness = _lexicon.Options.MaxDifference < 0 ? 1.0 : (10.0 - _lexicon.Options.MaxDifference) / 5;
        return (_phonetics is null ? word.Length + form.Length : form.Length) * strictness;
    }

    private void AddForms(List<(string Form, string Offered, int Score)> ranked, int maxCount, CandidateList list)
    {
        var (before, onlyExcellent) = (list.Count, false);
        foreach (var (_, offered, score) in ranked)
        {
            if (list.IsFull || list.Count >= before + maxCount) return;
            if (onlyExcellent && score <= Excellent) return;
            if (score > Excellent) onlyExcellent = true;
            else if (score < Poor)
            {
                // The best of the poor is better than nothing.
                onlyExcellent = true;
                if (list.Count > before || _lexicon.Options.OnlyMaxDifference) continue;
            }
            AddNew(offered, list);
        }
    }

    private void AddBySound(string word, List<(int Stem, int Score)> bySound, CandidateList list)
    {
        var before = list.Count;
        var ranked = bySound.Select(s => (Text: _lexicon.Dictionary.Stems.TextOf(s.Stem).ToString(), s.Score))
            .Select(s => (s.Text, Score: s.Score + SoundBonus(word, _casing.Lower(s.Text)))).OrderByDescending(static s => s.Score);
        foreach (var (text, _) in ranked)
        {
            if (list.IsFull || list.Count >= before + MaxBySound) return;
            AddNew(text, list);
        }
    }

    private int SoundBonus(string word, string text) =>
        (2 * NgramSimilarity.CommonSubsequence(word, text)) - Math.Abs(word.Length - text.Length) + NgramSimilarity.CommonStart(word, text, _casing);

    // What only adds something to a suggestion that is there already says nothing new.
    private void AddNew(string word, CandidateList list)
    {
        if (_lexicon.Options.ComplexPrefixes) word = Mirrored.Create(word);
        if (list.Words.Any(known => word.Contains(known, StringComparison.Ordinal)) || !list.IsWord(word, compounds: false)) return;
        list.Add(word);
    }
}
