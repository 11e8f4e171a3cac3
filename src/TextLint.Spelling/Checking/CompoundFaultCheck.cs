using TextLint.Spelling.Affixes;
using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>Compounds that are really another word with a usual fault, or a pair of words that belong apart.</summary>
internal sealed class CompoundFaultCheck(CompiledDictionary dictionary, AffixSearch affixes)
{
    private readonly AffixOptions _options = dictionary.Options;
    private readonly bool _hasPairs = dictionary.Options.HasWordPairs;

    /// <summary>True where the compound is a fault.</summary>
    public bool IsFault(ReadOnlySpan<char> word) => (_options.CheckCompoundReplacement && IsReplaced(word)) || (_hasPairs && IsPair(word));

    /// <summary>Looks at a compound of three words or more and at its first two.</summary>
    public CompoundOutcome CheckParts(CompoundSplit split, int at, in AffixMatch second)
    {
        if (IsFault(split.Word)) return CompoundOutcome.Refused;
        if (!_options.CheckCompoundReplacement && _options.Forbidden == 0) return CompoundOutcome.Found;
        var text = dictionary.Stems.TextOf(second.Stem);
        if (!split.Text[at..].StartsWith(text)) return CompoundOutcome.Found;
        var begin = split.Text[..(at + text.Length)];
        if (IsFault(begin)) return CompoundOutcome.NotFound;
        return _options.Forbidden != 0 && IsForbiddenBegin(split.Word, begin) ? CompoundOutcome.Refused : CompoundOutcome.Found;
    }

    private bool IsForbiddenBegin(ReadOnlySpan<char> word, ReadOnlySpan<char> begin) =>
        TryFind(word, out var stem) && dictionary.IsAny(stem, WordTraits.Forbidden) && dictionary.Stems.TextOf(stem).StartsWith(begin);

    private bool IsReplaced(ReadOnlySpan<char> word)
    {
        Span<char> changed = stackalloc char[AffixSearch.MaxLength];
        foreach (var replacement in _options.Replacements)
        {
            var length = word.Length - replacement.From.Length + replacement.To.Length;
            if (length <= 0 || length > changed.Length) continue;
            for (var at = word.IndexOf(replacement.From); at >= 0;)
            {
                var end = at + replacement.From.Length;
                if ((!replacement.AtStart || at == 0) && (!replacement.AtEnd || end == word.Length))
                {
                    word[..at].CopyTo(changed);
                    replacement.To.CopyTo(changed[at..]);
                    word[end..].CopyTo(changed[(at + replacement.To.Length)..]);
                    if (TryFind(changed[..length], out _)) return true;
                }
                var next = word[(at + 1)..].IndexOf(replacement.From);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }
        return false;
    }

    private bool IsPair(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length >= AffixSearch.MaxLength) return false;
        Span<char> pair = stackalloc char[AffixSearch.MaxLength];
        word.CopyTo(pair[1..]);
        for (var i = 1; i < word.Length; i++)
        {
            pair[i - 1] = word[i - 1];
            pair[i] = ' ';
            if (TryFind(pair[..(word.Length + 1)], out _)) return true;
        }
        return false;
    }

    private bool TryFind(ReadOnlySpan<char> word, out int stem)
    {
        var prefixes = WordPrefixes.Create(word, dictionary.StemPrefixes, stackalloc ulong[WordPrefixes.BufferLength]);
        stem = prefixes.FindStem(dictionary.Stems, word);
        if (stem != StemTable.None) return true;
        if (!affixes.TryFind(word, prefixes, new AffixRequest(CompoundPlace.None, 0, WordTraits.None), out var match)) return false;
        stem = match.Stem;
        return true;
    }
}
