using System.Collections.Immutable;
using TextLint.Semantics;

namespace TextLint.Rules.Acronyms;

/// <summary>The forms in which running text writes an acronym, where there are two or more.</summary>
/// <param name="Usual">The form used most; of equals, the one used first.</param>
/// <param name="UsualCount">How often.</param>
/// <param name="Others">The places of all other forms, in order.</param>
internal sealed record AcronymForms(string Usual, int UsualCount, ImmutableArray<AcronymPlace> Others)
{
    /// <summary>Null where the acronym has one form.</summary>
    public static AcronymForms? Create(AcronymSymbol acronym)
    {
        if (acronym.Uses.Count < 2 || acronym.Uses.All(u => u.Use.Form == acronym.Uses[0].Use.Form)) return null;
        AcronymPlace[] places = [.. acronym.Uses.Where(u => u.IsOwnWord)];
        if (places.Length < 2) return null;
        var usual = places.GroupBy(u => u.Use.Form, StringComparer.Ordinal).MaxBy(g => HasLostStop(g.Key) ? 0 : g.Count())!;
        ImmutableArray<AcronymPlace> others = [.. places.Where(u => u.Use.Form != usual.Key)];
        return others.IsEmpty ? null : new AcronymForms(usual.Key, usual.Count(), others);
    }

    /// <summary>"U.S" is a slip, however often it stands.</summary>
    private static bool HasLostStop(string form) => form.Contains('.') && form[^1] != '.';
}
