using System.Collections.Immutable;

namespace TextLint.Packs.Patterns;

/// <summary>A set of UTF-16 units, as a class in a pattern writes it. Immutable; ASCII is a look-up of one bit.</summary>
internal sealed class CharacterSet
{
    private const ulong Capitals = ((1UL << 26) - 1) << 1;

    private readonly ImmutableArray<(char First, char Last)> _ranges;
    private readonly ImmutableArray<(uint Categories, bool IsNegated)> _categories;
    private readonly bool _isNegated;
    private readonly bool _ignoreCase;
    private readonly CharacterSet? _without;
    private readonly ulong _low;
    private readonly ulong _high;

    public CharacterSet(ImmutableArray<(char First, char Last)> ranges, ImmutableArray<(uint Categories, bool IsNegated)> categories, bool isNegated, bool ignoreCase, CharacterSet? without = null)
    {
        (_ranges, _categories, _isNegated, _ignoreCase, _without) = (ranges, categories, isNegated, ignoreCase, without);
        (_low, _high) = DecideAscii();
    }

    /// <summary>Letters, digits, marks and what joins words: <c>\w</c>.</summary>
    public static CharacterSet Word { get; } = new([], [(Categories.Word, false)], isNegated: false, ignoreCase: false);

    public static CharacterSet NotWord { get; } = new([], [(Categories.Word, false)], isNegated: true, ignoreCase: false);

    public static CharacterSet Digit { get; } = new([], [(Categories.Digit, false)], isNegated: false, ignoreCase: false);

    public static CharacterSet NotDigit { get; } = new([], [(Categories.Digit, false)], isNegated: true, ignoreCase: false);

    public static CharacterSet Space { get; } = new([], [(Categories.Space, false)], isNegated: false, ignoreCase: false);

    public static CharacterSet NotSpace { get; } = new([], [(Categories.Space, false)], isNegated: true, ignoreCase: false);

    /// <summary>A point: all but a line feed.</summary>
    public static CharacterSet NotLineFeed { get; } = new([('\n', '\n')], [], isNegated: true, ignoreCase: false);

    public static CharacterSet All { get; } = new([], [], isNegated: true, ignoreCase: false);

    /// <summary>The members of U+0000 to U+003F, and of U+0040 to U+007F, a bit each.</summary>
    public (ulong Low, ulong High) Ascii => (_low, _high);

    /// <summary>True where it may have members outside ASCII; it need not.</summary>
    public bool MayHaveOther => _isNegated || !_categories.IsEmpty || _ignoreCase || _ranges.Any(r => r.Last >= 128);

    public bool Contains(char c) => c < 64 ? (_low >> c & 1) != 0 : c < 128 ? (_high >> (c - 64) & 1) != 0 : Decide(c);

    /// <summary>The members where they are few and ASCII; null else.</summary>
    public string? ToMembers(int most)
    {
        if (_isNegated || !_categories.IsEmpty || _ranges.Any(r => r.Last >= 128) || ulong.PopCount(_low) + ulong.PopCount(_high) > (ulong)most) return null;
        return string.Concat(Enumerable.Range(0, 128).Select(i => (char)i).Where(Contains));
    }

    /// <summary>What <see cref="Decide"/> says of ASCII, where no unit has a case outside it.</summary>
    private (ulong Low, ulong High) DecideAscii()
    {
        var (low, high) = (0UL, 0UL);
        foreach (var (first, last) in _ranges) (low, high) = (low | Bits(first, last), high | Bits(first - 64, last - 64));
        foreach (var (categories, isNegated) in _categories)
        {
            var (l, h) = Categories.AsciiOf(categories);
            (low, high) = isNegated ? (low | ~l, high | ~h) : (low | l, high | h);
        }
        // Letters have bit 1 of the upper half to 26, small ones 32 further on.
        if (_ignoreCase) high |= ((high & Capitals) << 32) | ((high >> 32) & Capitals);
        if (_isNegated) (low, high) = (~low, ~high);
        return _without is null ? (low, high) : (low & ~_without._low, high & ~_without._high);
    }

    private static ulong Bits(int first, int last) => last < 0 || first > 63 ? 0 : (ulong.MaxValue << Math.Max(first, 0)) & (ulong.MaxValue >> (63 - Math.Min(last, 63)));

    private bool Decide(char c)
    {
        var isIn = IsListed(c) || (_ignoreCase && (IsListed(char.ToLowerInvariant(c)) || IsListed(char.ToUpperInvariant(c))));
        return isIn != _isNegated && (_without is null || !_without.Contains(c));
    }

    private bool IsListed(char c)
    {
        foreach (var (first, last) in _ranges)
            if (c >= first && c <= last) return true;
        foreach (var (categories, isNegated) in _categories)
            if (Categories.Contains(categories, c) != isNegated) return true;
        return false;
    }
}
