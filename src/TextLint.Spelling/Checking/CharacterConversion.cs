using System.Buffers;
using System.Collections.Immutable;
using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Checking;

/// <summary>ICONV or OCONV: at each place the longest text of the table that fits is replaced.</summary>
internal sealed class CharacterConversion
{
    private readonly Conversion[] _conversions;
    private readonly SearchValues<char> _first;

    public CharacterConversion(ImmutableArray<Conversion> conversions)
    {
        // Of texts of one length those that are bound to an end of the word come first.
        _conversions = [.. conversions.OrderByDescending(c => c.From.Length).ThenByDescending(c => (c.AtEnd ? 2 : 0) + (c.AtStart ? 1 : 0))];
        _first = SearchValues.Create([.. _conversions.Select(c => c.From[0])]);
    }

    /// <summary>True where the word has a character that a conversion begins with.</summary>
    public bool MayConvert(ReadOnlySpan<char> word) => _conversions.Length > 0 && word.ContainsAny(_first);

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
        if (!_first.Contains(word[at]))
        {
            found = default;
            return false;
        }
        foreach (ref readonly var conversion in _conversions.AsSpan())
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
