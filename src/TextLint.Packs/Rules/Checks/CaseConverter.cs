using System.Collections.Immutable;
using System.Text;

namespace TextLint.Packs.Rules;

/// <summary>Writes headlines in title case or sentence case.</summary>
internal sealed class CaseConverter
{
    private static readonly string[] s_small = ["a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per", "the", "to", "vs", "vs.", "v", "v.", "via"];

    private static readonly string[] s_prepositions =
    [
        "about", "above", "across", "after", "against", "along", "among", "around", "before", "behind", "below", "beneath", "beside", "between", "beyond", "despite", "down", "during", "except", "from",
        "inside", "into", "like", "near", "off", "onto", "over", "since", "through", "toward", "towards", "under", "until", "up", "upon", "with", "within", "without",
    ];

    private readonly HashSet<string> _small;
    private readonly ImmutableArray<string> _indicators;
    private readonly Dictionary<string, string> _kept = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<string> _phrases;
    private readonly bool _keepsCapitals;

    /// <summary>A converter.</summary>
    /// <param name="isChicago">True where prepositions of any length are small in titles.</param>
    /// <param name="indicators">Endings of a word after which the next one has a capital.</param>
    /// <param name="words">Words and phrases with a case of their own.</param>
    /// <param name="keepsCapitals">True where a word in capitals, or with one inside, stays in sentence case; to Vale it is a word like all others.</param>
    public CaseConverter(bool isChicago, ImmutableArray<string> indicators, IEnumerable<string> words, bool keepsCapitals)
    {
        _keepsCapitals = keepsCapitals;
        words = [.. words];
        _phrases = [.. words.Where(w => w.Contains(' ', StringComparison.Ordinal)).OrderByDescending(w => w.Length)];
        _small = new HashSet<string>(isChicago ? s_small.Concat(s_prepositions) : s_small, StringComparer.Ordinal);
        _indicators = indicators;
        foreach (var word in words) _kept.TryAdd(word, word);
    }

    /// <summary>The words of a text: from a letter, a digit or a mask to the next white space.</summary>
    public static List<string> Words(string text) => [.. Spans(text).Select(s => text[s.Start..s.End])];

    /// <summary>The text in title case: all words but the small ones have a capital, and the first and the last.</summary>
    public string ToTitle(string text)
    {
        var spans = Spans(text);
        return Convert(text, spans, i =>
        {
            var word = text[spans[i].Start..spans[i].End];
            var isEdge = i == 0 || i == spans.Count - 1 || EndsInIndicator(text, spans[i].Start) || text[..spans[i].Start].TrimEnd().EndsWith(':');
            if (HasOwnCase(word)) return word;
            return !isEdge && _small.Contains(word.ToLowerInvariant().TrimEnd(',', ';', ':', '.')) ? word.ToLowerInvariant() : Capitalize(word);
        });
    }

    /// <summary>The text in sentence case: the first word has a capital, and words that have a case of their own keep it.</summary>
    public string ToSentence(string text)
    {
        var spans = Spans(text);
        var phrases = FindPhrases(text);
        return Convert(text, spans, i =>
        {
            var word = text[spans[i].Start..spans[i].End];
            foreach (var (start, phrase) in phrases)
                if (spans[i].Start >= start && spans[i].Start < start + phrase.Length) return KeepPhrase(word, phrase.AsSpan(spans[i].Start - start));
            if (_kept.TryGetValue(word.TrimEnd(',', ';', ':', '.', '!', '?'), out var kept)) return kept + word[kept.Length..];
            var isFirst = i == 0 || EndsInIndicator(text, spans[i].Start) || (i == 1 && IsNumber(text.AsSpan(spans[0].Start, spans[0].End - spans[0].Start)));
            if ((_keepsCapitals && HasOwnCase(word)) || IsPronoun(word)) return word;
            return isFirst ? Capitalize(word.ToLowerInvariant()) : word.ToLowerInvariant();
        });
    }

    /// <summary>The phrases with a case of their own that a text has, and where; the longest has the words that two share.</summary>
    private List<(int Start, string Phrase)> FindPhrases(string text)
    {
        var found = new List<(int Start, string Phrase)>();
        foreach (var phrase in _phrases)
            for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + phrase.Length, StringComparison.OrdinalIgnoreCase))
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + phrase.Length == text.Length || !char.IsLetterOrDigit(text[at + phrase.Length]))) found.Add((at, phrase));
        return found;
    }

    private static string KeepPhrase(string word, ReadOnlySpan<char> rest)
    {
        var kept = rest[..Math.Min(rest.Length, word.Length)];
        return string.Concat(kept, word.AsSpan(kept.Length));
    }

    /// <summary>A number with its stop, as before the text of a numbered heading.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length > 1 && word[^1] == '.' && word[..^1].IndexOfAnyExceptInRange('0', '9') < 0;

    private static List<(int Start, int End)> Spans(string text)
    {
        var spans = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] != '*') continue;
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            spans.Add((start, i));
        }
        return spans;
    }

    private static string Convert(string text, List<(int Start, int End)> spans, Func<int, string> write)
    {
        var result = new StringBuilder();
        var at = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            result.Append(text, at, spans[i].Start - at).Append(write(i));
            at = spans[i].End;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }

    private bool EndsInIndicator(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        foreach (var indicator in _indicators)
            if (before.EndsWith(indicator, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsPronoun(string word) => word is "I" || word.StartsWith("I'", StringComparison.Ordinal) || word.StartsWith("I\u2019", StringComparison.Ordinal);

    /// <summary>True for what is written in capitals, or has one inside.</summary>
    private static bool HasOwnCase(string word) => word.Length > 1 && word.AsSpan(1).IndexOfAnyInRange('A', 'Z') >= 0;

    private static string Capitalize(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
