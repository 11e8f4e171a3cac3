using System.Collections.Immutable;
using TextLint.Spelling.Affixes;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>Tells whether a word of the dictionary is one slip away: then a long compound is more likely that word misspelled.</summary>
internal sealed class NearWordProbe(CompiledDictionary dictionary)
{
    private const int MaxDistance = 4;

    // A word of many letters with many relatives has more spellings than can be tried.
    private const int MaxMapped = 1_000;

    private readonly AffixOptions _options = dictionary.Options;

    /// <summary>True where a single slip of the kinds that Hunspell knows leads to a word that is no compound, or to two words.</summary>
    public bool HasNearWord(ReadOnlySpan<char> word, WordSearch search)
    {
        if (word.Length + 2 > AffixSearch.MaxLength) return false;
        Span<char> buffer = stackalloc char[AffixSearch.MaxLength];
        return IsCapital(word, buffer, search) || IsReplacement(word, buffer, search) || IsSwap(word, buffer, search) || IsMove(word, buffer, search)
            || IsDeletion(word, buffer, search) || IsKey(word, buffer, search) || IsTry(word, buffer, search) || IsDoubledPair(word, buffer, search)
            || IsMapped(word, search) || IsTwoWords(word, buffer, search);
    }

    private bool IsWord(ReadOnlySpan<char> word, WordSearch search)
    {
        var match = search.Find(word, SearchMode.IsTitle | SearchMode.NoCompounds);
        return match.IsFound && !match.IsAny(dictionary, WordTraits.NoSuggest | (match.Affixes.IsAffixed ? WordTraits.None : WordTraits.Substandard));
    }

    private bool IsCapital(ReadOnlySpan<char> word, Span<char> buffer, WordSearch search)
    {
        for (var i = 0; i < word.Length; i++) buffer[i] = Casing.ToUpper(word[i], _options.IsTurkic);
        return IsWord(buffer[..word.Length], search);
    }

    private bool IsReplacement(ReadOnlySpan<char> word, Span<char> buffer, WordSearch search)
    {
        foreach (var r in _options.Replacements)
        {
            var length = word.Length - r.From.Length + r.To.Length;
            if (length <= 0 || length > buffer.Length) continue;
            for (var at = 0; at + r.From.Length <= word.Length; at++)
            {
                if (!word[at..].StartsWith(r.From) || (r.AtStart && at > 0) || (r.AtEnd && at + r.From.Length < word.Length)) continue;
                word[..at].CopyTo(buffer);
                r.To.CopyTo(buffer[at..]);
                word[(at + r.From.Length)..].CopyTo(buffer[(at + r.To.Length)..]);
                if (IsWord(buffer[..length], search) || AreWords(buffer[..length], search)) return true;
            }
        }
        return false;
    }

    private bool AreWords(ReadOnlySpan<char> words, WordSearch search)
    {
        var space = words.IndexOf(' ');
        return space > 0 && IsWord(words[..space], search) && IsWord(words[(space + 1)..], search);
    }

    private bool IsSwap(ReadOnlySpan<char> word, Span<char> buffer, WordSearch search)
    {
        var text = buffer[..word.Length];
        word.CopyTo(text);
        for (var i = 0; i < text.Length; i++)
        {
            for (var j = i + 1; j < text.Length && j - i <= MaxDistance; j++)
            {
                (text[i], text[j]) = (text[j], text[i]);
                if (IsWord(text, search)) return true;
                (text[i], text[j]) = (text[j], text[i]);
            }
        }
        return false;
    }

    private bool IsMove(ReadOnlySpan<char> word, Span<char> buffer, WordSearch search)
    {
        var text = buffer[..word.Length];
        for (var from = 0; from < word.Length; from++)
        {
            foreach (var step in (ReadOnlySpan<int>)[1, -1])
            {
                word.CopyTo(text);
                for (var to = from + step; to >= 0 && to < word.Length && Math.Abs(to - from) <= MaxDistance; to += step)
                {
                    (text[to], text[to - step]) = (text[to - step], text[to]);
                    if (Math.Abs(to - from) > 1 && IsWord(text, search)) return true;
                }
            }
        }
        return false;
    }

    private bool IsDeletion(ReadOnlySpan<char> word, Span<char> buffer, WordSearch search)
    {
        if (word.Length < 2) return false;
        word[1..].CopyTo(buffer);
        for (var i = 0; i < word.Length; i++)
        {
            if (IsWord(buffer[..(word.Length - 1)], search)) return true;
            buffer[i] = word[i];
        }
        return false;
    }

    private bool IsKey(ReadOnlySpan<char> word, Span<char> buffer, WordSearch search)
    {
        var text = buffer[..word.Length];
        word.CopyTo(text);
        for (var i = 0; i < word.Length; i++)
        {
            text[i] = Casing.ToUpper(word[i], _options.IsTurkic);
            if (text[i] != word[i] && IsWord(text, search)) return true;
            for (var at = 0; at < _options.Key.Length; at++)
            {
                if (_options.Key[at] != word[i]) continue;
                if (IsNeighbour(at - 1, i, text, search) || IsNeighbour(at + 1, i, text, search)) return true;
            }
            text[i] = word[i];
        }
        return false;
    }

    private bool IsNeighbour(int key, int at, Span<char> text, WordSearch search)
    {
        if (key < 0 || key >= _options.Key.Length || _options.Key[key] == '|') return false;
        text[at] = _options.Key[key];
        return IsWord(text, search);
    }

    private bool IsTry(ReadOnlySpan<char> word, Span<char> buffer, WordSearch search)
    {
        foreach (var c in _options.Try)
        {
            word.CopyTo(buffer);
            for (var i = 0; i < word.Length; i++)
            {
                if (c == word[i]) continue;
                buffer[i] = c;
                if (IsWord(buffer[..word.Length], search)) return true;
                buffer[i] = word[i];
            }
            word.CopyTo(buffer[1..]);
            for (var i = 0; i <= word.Length; i++)
            {
                buffer[i] = c;
                if (IsWord(buffer[..(word.Length + 1)], search)) return true;
                if (i < word.Length) buffer[i] = word[i];
            }
        }
        return false;
    }

    /// <summary>"vacacation": two letters twice.</summary>
    private bool IsDoubledPair(ReadOnlySpan<char> word, Span<char> buffer, WordSearch search)
    {
        for (var i = 2; i + 1 < word.Length; i++)
        {
            if (word[i] != word[i - 2] || word[i + 1] != word[i - 1]) continue;
            word[..i].CopyTo(buffer);
            word[(i + 2)..].CopyTo(buffer[i..]);
            if (IsWord(buffer[..(word.Length - 2)], search)) return true;
        }
        return false;
    }

    private bool IsMapped(ReadOnlySpan<char> word, WordSearch search)
    {
        if (_options.Maps.IsEmpty) return false;
        var left = MaxMapped;
        return IsMapped(word, 0, [], 0, search, ref left);
    }

    private bool IsMapped(ReadOnlySpan<char> word, int at, ReadOnlySpan<char> before, int changes, WordSearch search, ref int left)
    {
        if (--left < 0) return false;
        if (at == word.Length) return changes > 0 && IsWord(before, search);
        Span<char> text = stackalloc char[AffixSearch.MaxLength];
        before.CopyTo(text);
        foreach (var map in _options.Maps)
        {
            if (FindMember(map, word[at..]) is not { } member) continue;
            foreach (var other in map)
            {
                if (other == member || before.Length + other.Length + word.Length - at > text.Length) continue;
                other.CopyTo(text[before.Length..]);
                if (IsMapped(word, at + member.Length, text[..(before.Length + other.Length)], changes + 1, search, ref left)) return true;
            }
        }
        text[before.Length] = word[at];
        return IsMapped(word, at + 1, text[..(before.Length + 1)], changes, search, ref left);
    }

    private static string? FindMember(ImmutableArray<string> map, ReadOnlySpan<char> text)
    {
        foreach (var member in map)
            if (member.Length > 0 && text.StartsWith(member)) return member;
        return null;
    }

    private bool IsTwoWords(ReadOnlySpan<char> word, Span<char> buffer, WordSearch search)
    {
        word.CopyTo(buffer[1..]);
        for (var i = 1; i < word.Length; i++)
        {
            buffer[i - 1] = word[i - 1];
            buffer[i] = ' ';
            if (_options.HasWordPairs && IsWord(buffer[..(word.Length + 1)], search)) return true;
            if (!_options.NoSplitSuggestions && IsWord(word[..i], search) && IsWord(word[i..], search)) return true;
        }
        return false;
    }
}
