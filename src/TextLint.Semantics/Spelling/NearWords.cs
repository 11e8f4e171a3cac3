using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TextLint.Spelling;

namespace TextLint.Semantics;

/// <summary>
/// Finds the ordinary words that an unknown one may have been meant for. Every string at one slip is looked up, some hundreds for a word of usual length, so answers are kept: the same names come again and again. Safe for concurrent use.
/// </summary>
internal sealed class NearWords(LanguageData language)
{
    /// <summary>A longer word is not looked at: it is hardly a word.</summary>
    public const int Longest = 24;

    private const int Slots = 4096;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz'";

    private static readonly ConditionalWeakTable<LanguageData, NearWords> s_byLanguage = [];

    // Bounded, and indifferent to who fills it: an answer depends on the word alone.
    private readonly Answer?[] _answers = new Answer?[Slots];

    /// <summary>The one that goes with a language, and lives as long.</summary>
    public static NearWords Of(LanguageData language) => s_byLanguage.GetValue(language, static l => new NearWords(l));

    /// <summary>The ordinary words at one slip from <paramref name="word"/>, the likeliest first, and the two words it may be.</summary>
    /// <param name="word">Any word; one with a capital may be meant for a month, a country or a people too.</param>
    public LikelyWords Find(ReadOnlySpan<char> word)
    {
        var slot = (int)(WordFolding.Hash(word) % Slots);
        if (_answers[slot] is { } kept && word.SequenceEqual(kept.Word)) return kept.Likely;
        var likely = new LikelyWords(FindNear(word), new WordSplits(language.Speller, new WordUse(language.Speller, language.SpellingLexicon), language.Usage).Find(word));
        _answers[slot] = new Answer(word.ToString(), likely);
        return likely;
    }

    private ImmutableArray<NearWord> FindNear(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > Longest) return [];
        Span<char> folded = stackalloc char[Longest];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = WordFolding.Fold(word[i]);
            if (!Letters.Contains(folded[i])) return [];
        }
        return new Search(language, folded[..word.Length], char.IsUpper(word[0])).Run();
    }

    private sealed record Answer(string Word, LikelyWords Likely);

    private ref struct Search(LanguageData language, ReadOnlySpan<char> word, bool isCapitalized)
    {
        // Too many persons are called like a town or another person.
        private const int ProperFrequency = 5;

        private readonly ReadOnlySpan<char> _word = word;
        private readonly WordUse _use = new(language.Speller, language.SpellingLexicon);
        private List<NearWord>? _found;

        public ImmutableArray<NearWord> Run()
        {
            Span<char> buffer = stackalloc char[Longest + 1];
            for (var i = 0; i <= _word.Length; i++)
            {
                TryMissing(buffer, i);
                if (i == _word.Length) break;
                TryExtra(buffer, i);
                TryReplaced(buffer, i);
                if (i + 1 < _word.Length) TrySwapped(buffer, i);
            }
            return _found is null ? [] : [.. _found.OrderByDescending(n => n.Points)];
        }

        private void TryMissing(scoped Span<char> buffer, int at)
        {
            var candidate = buffer[..(_word.Length + 1)];
            _word[..at].CopyTo(candidate);
            _word[at..].CopyTo(candidate[(at + 1)..]);
            foreach (var letter in Letters)
            {
                // The second of two equal letters is not tried: it gives the same word as the first.
                if (at > 0 && _word[at - 1] == letter) continue;
                candidate[at] = letter;
                Consider(candidate, at < _word.Length && _word[at] == letter ? Slip.Doubled : Slip.Missing, at);
            }
        }

        private void TryExtra(scoped Span<char> buffer, int at)
        {
            if (at > 0 && _word[at] == _word[at - 1]) return;
            var candidate = buffer[..(_word.Length - 1)];
            _word[..at].CopyTo(candidate);
            _word[(at + 1)..].CopyTo(candidate[at..]);
            Consider(candidate, at + 1 < _word.Length && _word[at + 1] == _word[at] ? Slip.Doubled : Slip.Extra, at);
        }

        private void TryReplaced(scoped Span<char> buffer, int at)
        {
            var candidate = buffer[.._word.Length];
            _word.CopyTo(candidate);
            foreach (var letter in Letters)
            {
                if (letter == _word[at]) continue;
                candidate[at] = letter;
                Consider(candidate, Slip.Replaced, at);
            }
        }

        private void TrySwapped(scoped Span<char> buffer, int at)
        {
            if (_word[at] == _word[at + 1]) return;
            var candidate = buffer[.._word.Length];
            _word.CopyTo(candidate);
            (candidate[at], candidate[at + 1]) = (candidate[at + 1], candidate[at]);
            Consider(candidate, Slip.Swapped, at);
        }

        private void Consider(scoped ReadOnlySpan<char> candidate, Slip slip, int at)
        {
            var entry = language.SpellingLexicon.FindEntry(candidate);
            var isOrdinary = entry.IsAny(LexiconFlags.LowerCaseWord);
            if (!isOrdinary && !(isCapitalized && IsProper(candidate, entry))) return;
            if (isOrdinary && !language.Speller.Check(candidate)) return;
            var near = new NearWord(candidate.ToString(), slip, _use.Of(candidate, entry), at);
            // Two slips may lead to one word; the likelier is kept.
            if (_found?.FindIndex(n => n.Text == near.Text) is >= 0 and var known)
            {
                if (near.Points > _found[known].Points) _found[known] = near;
            }
            else (_found ??= []).Add(near);
        }

        /// <summary>A month or day, a country or a people.</summary>
        private bool IsProper(scoped ReadOnlySpan<char> word, LexiconEntry entry) =>
            language.Vocabulary.IsTime(word) || (entry.Frequency >= ProperFrequency && entry.IsAny(LexiconFlags.Place | LexiconFlags.Demonym) && !entry.IsAny(LexiconFlags.GivenName | LexiconFlags.Surname));
    }
}
