using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Names;

/// <summary>Finds persons of the roster whose family name is one or two letters off beside their given name.</summary>
internal readonly ref struct NearRosterNames
{
    private const int ShortestName = 4;

    // Two slips in a short name make it another name.
    private const int LongName = 8;

    private readonly BlockSyntax _block;
    private readonly KnownNames _known;
    private readonly ReadOnlySpan<SyntaxToken> _tokens;

    private NearRosterNames(BlockSyntax block, KnownNames known)
    {
        (_block, _known) = (block, known);
        _tokens = block.Tokens.AsSpan();
    }

    /// <summary>The names of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="known">The roster, and what article and roster say of names that look alike.</param>
    /// <param name="forms">What the roster has in the block already; these places are passed over.</param>
    public static List<NearRosterName> Find(BlockSyntax block, KnownNames known, IReadOnlyList<RosterMention> forms)
    {
        var names = new NearRosterNames(block, known);
        var (found, next) = (new List<NearRosterName>(), 0);
        for (var i = 0; i < names._tokens.Length; i++)
        {
            while (next < forms.Count && forms[next].EndToken <= i) next++;
            var isTaken = next < forms.Count && forms[next].FirstToken <= i;
            if (!isTaken && names.At(i) is { } near) found.Add(near);
        }
        return found;
    }

    private NearRosterName? At(int given)
    {
        if (!IsNamePart(given) || _tokens[given].Has(TokenFlags.Possessive)) return null;
        var bearers = _known.Roster.WithGivenName(_block.GetText(_tokens[given]));
        if (bearers.IsEmpty) return null;
        var family = NextWord(given);
        if (family >= 0 && _tokens[family].Kind == SyntaxKind.Initial) family = NextWord(family);
        if (family < 0 || !IsNamePart(family) || IsLonger(given, family)) return null;
        var text = _block.GetText(_tokens[family]);
        if (_tokens[family].Has(TokenFlags.Possessive)) text = text[..^2];
        var span = TextSpan.FromBounds(_tokens[given].Start, _tokens[family].Start + text.Length);
        foreach (var entry in bearers)
            if (IsNear(text, entry) && !IsSomebodyElse(_block.GetString(span), text.ToString(), entry)) return new NearRosterName(span, text.ToString(), entry);
        return null;
    }

    private bool IsNamePart(int token) => _tokens[token].Kind == SyntaxKind.Word && _tokens[token].Has(TokenFlags.Capitalized) && !_tokens[token].Has(TokenFlags.AllCaps);

    private int NextWord(int token) => token + 2 < _tokens.Length && _tokens[token + 1].IsSpace ? token + 2 : -1;

    /// <summary>More capitalised words on either side make another name: Mary Ingrid Halverson, Ingrid Halverson Lie.</summary>
    private bool IsLonger(int given, int family)
    {
        if (!_tokens[family].Has(TokenFlags.Possessive) && NextWord(family) is >= 0 and var after && IsNamePart(after)) return true;
        return given >= 2 && _tokens[given - 1].IsSpace && IsNamePart(given - 2) && !_tokens[given - 2].Has(TokenFlags.Initial) && !_known.Roster.WithGivenName(_block.GetText(_tokens[given - 2])).IsEmpty;
    }

    private static bool IsNear(ReadOnlySpan<char> written, RosterEntry entry)
    {
        var family = entry.FamilyName!;
        var shorter = Math.Min(written.Length, family.Length);
        var most = shorter < LongName ? 1 : 2;
        if (shorter < ShortestName || Math.Abs(written.Length - family.Length) > most) return false;
        var (one, other) = (Folding.Fold(written), Folding.Fold(family));
        // A plural is not a slip.
        if (one == other || one == other + "s" || other == one + "s") return false;
        return (one[0] == other[0] || one[1..3] == other[1..3]) && EditDistance.Between(one, other) <= most;
    }

    private bool IsSomebodyElse(string full, string family, RosterEntry entry) =>
        _known.Contains(full) || _known.Contains(family) || _known.AreDistinct(full, entry.Name) || _known.AreDistinct(family, entry.FamilyName!);
}
