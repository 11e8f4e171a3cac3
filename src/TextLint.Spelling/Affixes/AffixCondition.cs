using System.Collections.Immutable;

namespace TextLint.Spelling.Affixes;

/// <summary>The condition of an affix rule: a row of characters, sets <c>[abc]</c> and sets to avoid <c>[^abc]</c>; <c>.</c> is any character.</summary>
public sealed class AffixCondition
{
    private readonly ImmutableArray<(string Set, bool Negated)> _places;

    private AffixCondition(ImmutableArray<(string Set, bool Negated)> places) => _places = places;

    /// <summary>Reads a condition as an affix file writes it. A set that is not closed reaches to the end.</summary>
    public static AffixCondition Parse(string text)
    {
        if (text is "." or "") return new AffixCondition([]);
        var places = ImmutableArray.CreateBuilder<(string, bool)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '[')
            {
                places.Add(text[i] == '.' ? ("", true) : (text[i].ToString(), false));
                continue;
            }
            var end = text.IndexOf(']', i);
            var set = end < 0 ? text[(i + 1)..] : text[(i + 1)..end];
            places.Add(set.StartsWith('^') ? (set[1..], true) : (set, false));
            i = end < 0 ? text.Length : end;
        }
        return new AffixCondition(places.ToImmutable());
    }

    /// <summary>True where the start (or end) of <paramref name="stem"/> fits.</summary>
    public bool Matches(string stem, bool atStart)
    {
        if (stem.Length < _places.Length) return false;
        var from = atStart ? 0 : stem.Length - _places.Length;
        for (var i = 0; i < _places.Length; i++)
            if (_places[i].Set.Contains(stem[from + i], StringComparison.Ordinal) == _places[i].Negated) return false;
        return true;
    }
}
