using System.Globalization;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Cuts a sentence as the Penn Treebank does: marks stand alone, and so do the endings of contractions; a word keeps its hyphens and inner points.</summary>
internal static class WordCutter
{
    private const string Closing = "'\")]”. ";

    /// <summary>The words and marks of a sentence, in order.</summary>
    /// <param name="text">The sentence, with straight apostrophes.</param>
    /// <param name="folded">The same in small letters.</param>
    /// <param name="vocabulary">What is known of contractions.</param>
    public static List<TextSpan> Cut(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, TaggingVocabulary vocabulary)
    {
        var words = new List<TextSpan>(text.Length / 5);
        // A stop from here on is that of the sentence.
        var end = text.TrimEnd(Closing).Length;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var stop = at;
            while (stop < text.Length && !char.IsWhiteSpace(text[stop])) stop++;
            CutChunk(text[..stop], folded, at, end, vocabulary, words);
            at = stop;
        }
        return words;
    }

    /// <summary>Cuts what stands between white space: from a place to the end of the text that is given.</summary>
    private static void CutChunk(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int start, int sentenceEnd, TaggingVocabulary vocabulary, List<TextSpan> words)
    {
        for (var at = start; at < text.Length;)
        {
            var stop = at + 1;
            if (!IsInner(text, at, start))
            {
                // Dashes of hyphens and an ellipsis of points are one mark.
                while (text[at] is '-' or '.' && stop < text.Length && text[stop] == text[at]) stop++;
                words.Add(TextSpan.FromBounds(at, stop));
                at = stop;
                continue;
            }
            while (stop < text.Length && IsInner(text, stop, start)) stop++;
            // A point inside a sentence is that of an abbreviation; more than one is an ellipsis.
            if (stop < sentenceEnd && stop < text.Length && text[stop] == '.' && (stop + 1 == text.Length || text[stop + 1] != '.')) stop++;
            AddWord(folded, at, stop, vocabulary, words);
            at = stop;
        }
    }

    /// <summary>True for what is part of a word at its place in a chunk.</summary>
    private static bool IsInner(ReadOnlySpan<char> text, int at, int start)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || c is '_' or '*' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) return true;
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        var before = at > start ? text[at - 1] : ' ';
        return c switch
        {
            '\'' => (char.IsLetter(after) && (char.IsLetterOrDigit(before) || before is '*' or '.')) || (before == ' ' && char.IsDigit(after)),
            '-' or '/' or '&' => char.IsLetterOrDigit(after) && (char.IsLetterOrDigit(before) || before == '.'),
            '.' or ',' or ':' => (char.IsDigit(before) && char.IsDigit(after)) || (c == '.' && char.IsLetter(before) && (char.IsLetterOrDigit(after) || IsInitial(text, at, start, after))),
            _ => false,
        };
    }

    /// <summary>True for the last point of initials that a mark follows: <c>U.S.,</c> or <c>N.J.-based</c>.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int at, int start, char after) => at - 2 > start && text[at - 2] == '.' && (after is ',' or '-' or '\'' or ';' or ':');

    private static void AddWord(ReadOnlySpan<char> folded, int start, int end, TaggingVocabulary vocabulary, List<TextSpan> words)
    {
        var word = folded[start..end];
        var cut = vocabulary.FirstOfJoined(word);
        if (cut == 0)
            foreach (var clitic in vocabulary.Clitics)
                if (word.Length > clitic.Length && word.EndsWith(clitic)) cut = word.Length - clitic.Length;
        if (cut > 0) words.Add(new TextSpan(start, cut));
        words.Add(TextSpan.FromBounds(start + cut, end));
    }
}
