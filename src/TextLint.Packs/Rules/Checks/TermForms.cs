namespace TextLint.Packs.Rules;

/// <summary>The forms of a variant: its plural and its possessive, each with that of what is preferred.</summary>
internal static class TermForms
{
    private static readonly string[] s_endings = ["", "'s", "\u2019s"];

    /// <summary>The wrong forms of a variant, each with the right one and with that of headlines.</summary>
    public static IEnumerable<(TermEntry Term, string Wrong, string Right, string? Headline)> Of(TermEntry term, string variant)
    {
        var (prefer, headline) = (term.Prefer.Value, term.Headline?.Value);
        if (!term.IsInflected)
        {
            yield return (term, variant, prefer, headline);
            yield break;
        }
        foreach (var ending in s_endings)
        {
            yield return (term, variant + ending, prefer + ending, headline is null ? null : headline + ending);
            if (Plural(variant) != variant) yield return (term, Plural(variant) + ending, Plural(prefer) + ending, headline is null ? null : Plural(headline) + ending);
        }
    }

    /// <summary>The plural of a noun as English makes it of most.</summary>
    private static string Plural(string noun)
    {
        if (noun.Length < 2 || !char.IsLetter(noun[^1])) return noun;
        var (last, before) = (char.ToLowerInvariant(noun[^1]), char.ToLowerInvariant(noun[^2]));
        if (last == 'y' && !"aeiou".Contains(before, StringComparison.Ordinal)) return noun[..^1] + "ies";
        return last is 's' or 'x' or 'z' || (last == 'h' && before is ('c' or 's')) ? noun + "es" : noun + "s";
    }
}
