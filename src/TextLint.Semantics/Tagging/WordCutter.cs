using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Cuts a sentence as the Penn Treebank does: marks stand alone, and so do the endings of contractions; a word keeps its hyphens and inner points.</summary>
internal static class WordCutter
{
    /// <summary>The words and marks of a sentence, in order.</summary>
    public static List<TextSpan> Cut(ReadOnlySpan<char> text, TaggingVocabulary vocabulary)
    {
        var words = new List<TextSpan>();
        var end = text.TrimEnd().Length;
        for (var at = 0; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var stop = at;
            while (stop < end && !char.IsWhiteSpace(text[stop])) stop++;
            CutChunk(text, at, stop, IsLast(text[stop..end]), vocabulary, words);
            at = stop;
        }
        return words;
    }

    private static bool IsLast(ReadOnlySpan<char> rest) => rest.Trim("'\")]”’ ").IsEmpty;

    private static void CutChunk(ReadOnlySpan<char> text, int start, int end, bool isLast, TaggingVocabulary vocabulary, List<TextSpan> words)
    {
        for (var at = start; at < end;)
        {
            if (!IsInner(text, at, start, end))
            {
                words.Add(TextSpan.FromBounds(at, at + 1));
                at++;
                continue;
            }
            var stop = at + 1;
            while (stop < end && IsInner(text, stop, start, end)) stop++;
            // The point of an abbreviation is its own, but for the last of a sentence.
            if (stop < end && text[stop] == '.' && !(isLast && text[(stop + 1)..end].Trim("'\")]”’.").IsEmpty) && text[at..stop].Length < 5) stop++;
            AddWord(text, at, stop, vocabulary, words);
            at = stop;
        }
    }

    /// <summary>True for what is part of a word at its place in a chunk.</summary>
    private static bool IsInner(ReadOnlySpan<char> text, int at, int start, int end)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || c is '_' or '*' or '&' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) return true;
        var after = at + 1 < end ? text[at + 1] : ' ';
        var before = at > start ? text[at - 1] : ' ';
        return c switch
        {
            '\'' or '’' => char.IsLetter(after) && (char.IsLetterOrDigit(before) || before is '*' or '.'),
            '-' or '/' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            '.' or ',' or ':' => char.IsDigit(before) && char.IsDigit(after) || (c == '.' && char.IsLetter(before) && char.IsLetterOrDigit(after)),
            _ => false,
        };
    }

    private static void AddWord(ReadOnlySpan<char> text, int start, int end, TaggingVocabulary vocabulary, List<TextSpan> words)
    {
        var word = text[start..end];
        var cut = vocabulary.FirstOfJoined(word);
        if (cut == 0)
            foreach (var clitic in vocabulary.Clitics)
                if (word.Length > clitic.Length && EndsWith(word, clitic)) cut = word.Length - clitic.Length;
        if (cut > 0) words.Add(new TextSpan(start, cut));
        words.Add(TextSpan.FromBounds(start + cut, end));
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string clitic)
    {
        var ending = word[^clitic.Length..];
        for (var i = 0; i < ending.Length; i++)
            if ((ending[i] == '’' ? '\'' : char.ToLowerInvariant(ending[i])) != clitic[i]) return false;
        return true;
    }
}
