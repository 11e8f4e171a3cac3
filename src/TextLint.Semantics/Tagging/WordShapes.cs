using TextLint.Spelling.Tagging;

namespace TextLint.Semantics;

/// <summary>What a word is by itself: by the lists first, then by capitals, figures, hyphens and its ending.</summary>
internal sealed class WordShapes(TagLexicon lexicon, TaggingVocabulary vocabulary)
{
    private static readonly WordTags s_number = WordTags.Parse("CD");
    private static readonly WordTags s_name = WordTags.Parse("NNP|NN");
    private static readonly WordTags s_names = WordTags.Parse("NNPS|NNP|NNS");
    private static readonly WordTags s_unknown = WordTags.Parse("NN|VB|VBP");
    private static readonly WordTags s_compound = WordTags.Parse("JJ|NN");
    private static readonly WordTags s_nounCompound = WordTags.Parse("NN|JJ");
    private static readonly WordTags s_phrasal = WordTags.Parse("NN|JJ|VB|VBP");
    private static readonly PennTag s_particle = PennTag.Parse("RP");
    private static readonly WordTags s_plural = WordTags.Parse("NNS");

    /// <summary>The tags of a word or mark.</summary>
    /// <param name="word">As written, with a straight apostrophe.</param>
    /// <param name="lower">The same in small letters.</param>
    /// <param name="isFirst">True where its capital may be that of the sentence.</param>
    public WordTags Tag(ReadOnlySpan<char> word, ReadOnlySpan<char> lower, bool isFirst)
    {
        if (!HasLetterOrDigit(word)) return vocabulary.Find(lower) ?? TagOfMark(word);
        var hasCapital = char.IsUpper(word[0]);
        if (!hasCapital) return FindCommon(lower) is { } known ? WithCompound(known, lower) : OfShape(word, lower);
        if (vocabulary.Find(lower) is { } closed) return closed;
        // The capital of a sentence may hide a name: it is what the small word is, and may be what the word with a capital is.
        if (isFirst && lexicon.Find(lower) is { } common) return Widen(WithCompound(common, lower), lexicon.Find(word) ?? s_name);
        if (isFirst && word.Contains('-') && !char.IsUpper(word[word.LastIndexOf('-') + 1])) return OfShape(lower, lower);
        return lexicon.Find(word) ?? OfShape(word, lower);
    }

    private WordTags? FindCommon(ReadOnlySpan<char> lower) => vocabulary.Find(lower) ?? lexicon.Find(lower);

    private WordTags OfShape(ReadOnlySpan<char> word, ReadOnlySpan<char> lower)
    {
        if (IsNumber(word)) return s_number;
        if (char.IsUpper(word[0])) return word.Length > 2 && word[^1] == 's' && word[^2] != 's' && word[..^1].IndexOfAnyExceptInRange('A', 'Z') < 0 ? s_names : s_name;
        if (word.LastIndexOf('-') is > 0 and var hyphen) return OfCompound(lower, hyphen);
        // Years and ages of ten: "the 1980s".
        if (char.IsAsciiDigit(word[0]) && word[^1] == 's') return s_plural;
        return vocabulary.FindByEnding(lower) ?? s_unknown;
    }

    /// <summary>A compound is an adjective before its noun and a noun elsewhere, whatever its parts are; its last word tells which is the likelier, and the number of a noun.</summary>
    private WordTags OfCompound(ReadOnlySpan<char> lower, int hyphen)
    {
        if (char.IsAsciiDigit(lower[0])) return s_compound;
        var last = FindCommon(lower[(hyphen + 1)..]) ?? vocabulary.FindByEnding(lower[(hyphen + 1)..]);
        if (last is not { } tags) return s_compound;
        if (tags.Usual.Name == "NNS") return tags;
        return WithCompound(tags.Usual.Name is "NN" or "RP" or "IN" ? s_nounCompound : s_compound, lower);
    }

    /// <summary>A word with a hyphen with what any such word can be: a list has only what somebody found. One that ends with a particle is a verb too, as some write it.</summary>
    private WordTags WithCompound(WordTags tags, ReadOnlySpan<char> lower)
    {
        if (lower.LastIndexOf('-') is not (> 0 and var hyphen) || tags.Usual.Name == "NNS") return tags;
        var isPhrasal = FindCommon(lower[(hyphen + 1)..]) is { Possible: var last } && last.Contains(s_particle);
        return Widen(tags, isPhrasal ? s_phrasal : s_compound);
    }

    private static WordTags Widen(WordTags tags, WordTags other) => tags with { Possible = new TagSet(tags.Possible.Bits | other.Possible.Bits) };

    private static bool HasLetterOrDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsDigit(c) && c is not ('.' or ',' or ':' or '/' or '-' or '\'')) return false;
        return true;
    }

    private static WordTags TagOfMark(ReadOnlySpan<char> mark) => new(PennTag.Parse(mark[0] switch
    {
        '.' when mark.Length > 1 => ":",
        '.' or '!' or '?' => ".",
        ',' => ",",
        ':' or ';' or '-' or '–' or '—' or '…' => ":",
        '(' or '[' or '{' => "(",
        ')' or ']' or '}' => ")",
        '"' or '“' or '‘' => "``",
        '”' or '\'' => "''",
        '$' or '£' or '€' or '¥' => "$",
        '%' or '*' => "NN",
        '&' => "CC",
        _ => "SYM",
    }));
}
