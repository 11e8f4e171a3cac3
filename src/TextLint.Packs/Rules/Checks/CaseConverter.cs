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

    /// <summary>A converter.</summary>
    /// <param name="isChicago">True where prepositions of any length are small in titles.</param>
    /// <param name="indicators">Endings of a word after which the next one has a capital.</param>
    /// <param name="words">Words with a case of their own.</param>
    public CaseConverter(bool isChicago, ImmutableArray<string> indicators, IEnumerable<string> words)
    {
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
        return Convert(text, spans, i =>
        {
            var word = text[spans[i].Start..spans[i].End];
            if (_kept.TryGetValue(word.TrimEnd(',', ';', ':', '.', '!', '?'), out var kept)) return kept + word[kept.Length..];
            var isFirst = i == 0 || EndsInIndicator(text, spans[i].Start);
            if (HasOwnCase(word) || IsPronoun(word)) return word;
            return isFirst ? Capitalize(word.ToLowerInvariant()) : word.ToLowerInvariant();
        });
    }

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
