using System.Collections.Immutable;
using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Checking;

/// <summary>ICONV or OCONV: at each place the longest text of the table that fits is replaced.</summary>
internal sealed class CharacterConversion
{
    private readonly ILookup<char, Conversion> _byFirst;

    public CharacterConversion(ImmutableArray<Conversion> conversions)
    {
        IsEmpty = conversions.IsEmpty;
        // Of texts of one length those that are bound to an end of the word come first.
        _byFirst = conversions.OrderByDescending(c => c.From.Length).ThenByDescending(c => (c.AtEnd ? 2 : 0) + (c.AtStart ? 1 : 0)).ToLookup(c => c.From[0]);
    }

    public bool IsEmpty { get; }

    /// <summary>Converts a word; false where the result does not fit.</summary>
    public bool TryConvert(ReadOnlySpan<char> word, Span<char> result, out int length)
    {
        length = 0;
        for (var at = 0; at < word.Length;)
        {
            if (TryFind(word, at, out var conversion))
            {
                if (!conversion.To.TryCopyTo(result[length..])) return false;
                length += conversion.To.Length;
                at += conversion.From.Length;
                continue;
            }
            if (length == result.Length) return false;
            result[length++] = word[at++];
        }
        return true;
    }

    private bool TryFind(ReadOnlySpan<char> word, int at, out Conversion found)
    {
        foreach (var conversion in _byFirst[word[at]])
        {
            if (!word[at..].StartsWith(conversion.From)) continue;
            if ((conversion.AtStart && at > 0) || (conversion.AtEnd && at + conversion.From.Length < word.Length)) continue;
            found = conversion;
            return true;
        }
        found = default;
        return false;
    }
}
