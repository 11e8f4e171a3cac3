using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TextLint.Semantics;

/// <summary>
/// Gives the words of a sentence their parts of speech: what the lexicon knows a word as most often, else what its shape and ending tell, changed where the words around it say so.
/// </summary>
public static class SentenceTagger
{
    private const string Edge = "^";

    /// <summary>The words and marks of a sentence with their tags; none in a language whose parts of speech are not known.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="language">What is known of its language.</param>
    public static ImmutableArray<TaggedWord> Tag(ReadOnlySpan<char> text, LanguageData language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (language.Tags.IsEmpty) return [];
        var words = WordCutter.Cut(text, language.Tagging);
        var result = new TaggedWord[words.Count];
        var known = new string[words.Count][];
        var isFirst = true;
        for (var i = 0; i < result.Length; i++)
        {
            var word = text.Slice(words[i].Start, words[i].Length).ToString();
            known[i] = TagsOf(word, isFirst, language).ToArray();
            if (char.IsLetterOrDigit(word[0])) isFirst = false;
            result[i] = new TaggedWord(words[i], word, known[i][0]);
        }
        for (var i = 0; i < result.Length; i++)
            foreach (var change in language.Tagging.Changes)
                if (Holds(change, result, known[i], i)) result[i] = result[i] with { Tag = change.To };
        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    private static ReadOnlySpan<string> TagsOf(string word, bool isFirst, LanguageData language)
    {
        if (!word.Any(char.IsLetterOrDigit)) return new[] { TagOfMark(word) };
        var straight = word.Replace('’', '\'');
        var lower = straight.ToLowerInvariant();
        // A capital at the start of a sentence says nothing.
        if (isFirst && lower != straight && language.Tags.Find(lower) is { IsEmpty: false } common) return common;
        if (language.Tags.Find(straight) is { IsEmpty: false } tags) return tags;
        return TagsOfShape(straight, lower, language);
    }

    private static ReadOnlySpan<string> TagsOfShape(string word, string lower, LanguageData language)
    {
        if (word.All(c => char.IsDigit(c) || c is '.' or ',' or ':' or '/' or '-')) return new[] { "CD" };
        if (char.IsUpper(word[0])) return new[] { word.Length > 2 && word[^1] == 's' && word[^2] != 's' && word[..^1].All(char.IsUpper) ? "NNPS" : "NNP", "NN" };
        if (lower != word && language.Tags.Find(lower) is { IsEmpty: false } common) return common;
        // What a compound is, its last part is; a part that is an adverb or a verb makes an adjective of it.
        if (word.LastIndexOf('-') is > 0 and var hyphen && language.Tags.Find(lower.AsSpan(hyphen + 1)) is { IsEmpty: false } last)
            return last[0] is "NN" or "NNS" or "JJ" ? last : new[] { "JJ", "NN" };
        return language.Tagging.TagsOfEnding(lower) is { IsEmpty: false } ending ? ending : new[] { "NN", "VB", "VBP" };
    }

    private static string TagOfMark(string mark) => mark switch
    {
        "." or "!" or "?" => ".",
        "," => ",",
        ":" or ";" or "-" or "–" or "—" or "…" => ":",
        "(" or "[" => "(",
        ")" or "]" => ")",
        "\"" or "“" or "‘" => "``",
        "”" or "’" or "'" => "''",
        _ => mark[0] == '*' ? "NN" : "SYM",
    };

    private static bool Holds(TagChange change, TaggedWord[] words, string[] known, int at)
    {
        if (!change.From.Holds(words[at].Text, words[at].Tag) || (!change.IsForced && !known.Contains(change.To, StringComparer.Ordinal))) return false;
        return HoldsBeside(change.Before, words, at, -1) && HoldsBeside(change.After, words, at, 1);
    }

    private static bool HoldsBeside(TagCondition condition, TaggedWord[] words, int at, int step)
    {
        var beside = at + step;
        // A run of adverbs is short; a text that is nothing else must not be read anew for each.
        for (var skipped = 0; condition.SkipsAdverbs && skipped < 4 && beside >= 0 && beside < words.Length && words[beside].Tag == "RB"; skipped++) beside += step;
        return beside < 0 || beside >= words.Length ? condition.Holds("", Edge) : condition.Holds(words[beside].Text, words[beside].Tag);
    }
}
