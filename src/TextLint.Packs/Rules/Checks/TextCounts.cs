using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>What is counted in a text for measures of its difficulty.</summary>
internal sealed class TextCounts
{
    /// <summary>Counts in a text with its sentences.</summary>
    public TextCounts(string text, int sentences)
    {
        Sentences = sentences;
        foreach (var range in Words(text)) Count(text.AsSpan(range.Start, range.Length));
    }

    public int Sentences { get; }

    public int WordCount { get; private set; }

    public int Characters { get; private set; }

    public int Syllables { get; private set; }

    /// <summary>Words of more than six letters.</summary>
    public int LongWords { get; private set; }

    /// <summary>Words of three syllables or more.</summary>
    public int PolysyllabicWords { get; private set; }

    /// <summary>Words of three syllables or more that do not owe them to an ending.</summary>
    public int ComplexWords { get; private set; }

    private static IEnumerable<TextSpan> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '\u2019' or '-' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))) i++;
            yield return TextSpan.FromBounds(start, i);
        }
    }

    private void Count(ReadOnlySpan<char> word)
    {
        var syllables = CountSyllables(word);
        WordCount++;
        Syllables += syllables;
        foreach (var c in word)
            if (char.IsLetterOrDigit(c)) Characters++;
        if (word.Length > 6) LongWords++;
        if (syllables <= 2) return;
        PolysyllabicWords++;
        var stem = word.EndsWith("es", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? word[..^3] : word;
        if (CountSyllables(stem) > 2) ComplexWords++;
    }

    /// <summary>Groups of vowels, without an e at the end that is not heard; one at least.</summary>
    private static int CountSyllables(ReadOnlySpan<char> word)
    {
        var count = 0;
        var wasVowel = false;
        foreach (var c in word)
        {
            var isVowel = "aeiouyAEIOUYàáâäèéêëìíîïòóôöùúûü".Contains(c, StringComparison.Ordinal);
            if (isVowel && !wasVowel) count++;
            wasVowel = isVowel;
        }
        var isSilent = word.EndsWith("e", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("le", StringComparison.OrdinalIgnoreCase) && word.Length > 2 && !"aeiouAEIOU".Contains(word[^2], StringComparison.Ordinal);
        return Math.Max(1, isSilent ? count - 1 : count);
    }
}
