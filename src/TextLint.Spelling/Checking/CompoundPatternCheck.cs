using TextLint.Spelling.Compiled;

namespace TextLint.Spelling.Checking;

/// <summary>CHECKCOMPOUNDPATTERN: parts that must not meet.</summary>
internal sealed class CompoundPatternCheck(CompiledDictionary dictionary)
{
    /// <summary>True where a pattern forbids the two words to meet.</summary>
    public bool Forbids(ReadOnlySpan<char> word, int at, in AffixMatch first, in AffixMatch second)
    {
        foreach (var pattern in dictionary.Options.CompoundPatterns)
        {
            if (HasBeginning(word[at..], pattern.Begin) && HasFlag(first, pattern.EndFlag) && HasFlag(second, pattern.BeginFlag)
                && HasEnd(word[..at], pattern.End, first)) return true;
        }
        return false;
    }

    // A dot stands for any character.
    private static bool HasBeginning(ReadOnlySpan<char> text, string pattern)
    {
        if (text.Length < pattern.Length) return false;
        for (var i = 0; i < pattern.Length; i++)
            if (pattern[i] != '.' && pattern[i] != text[i]) return false;
        return true;
    }

    private bool HasEnd(ReadOnlySpan<char> text, string pattern, in AffixMatch first)
    {
        if (pattern.Length == 0) return true;
        // 0 is the stem as it is.
        return text.EndsWith(pattern[0] == '0' ? dictionary.Stems.TextOf(first.Stem) : pattern);
    }

    private bool HasFlag(in AffixMatch match, ushort flag) => flag == 0 || match.HasFlag(dictionary, flag);
}
