using TextLint.Spelling.Affixes;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>Applies the table of replacements.</summary>
internal static class Replacements
{
    /// <summary>The word with a rule applied at each place where it fits, one at a time.</summary>
    public static IEnumerable<string> Apply(string word, Replacement rule)
    {
        if (rule.From.Length == 0 || rule.From.Length > word.Length) yield break;
        for (var at = word.IndexOf(rule.From, StringComparison.Ordinal); at >= 0; at = word.IndexOf(rule.From, at + 1, StringComparison.Ordinal))
        {
            if (rule.AtStart && at > 0) yield break;
            var end = at + rule.From.Length;
            if (!rule.AtEnd || end == word.Length) yield return $"{word.AsSpan(0, at)}{rule.To}{word.AsSpan(end)}";
            if (at + 1 >= word.Length) yield break;
        }
    }
}
