using System.Collections.Immutable;
using System.Text;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>
/// Writes words as they sound, by rules such as Aspell's manual describes them: letters, one of several letters in parentheses, a dash
/// for each letter that is looked at and left, &lt; to go on from the replacement, a digit for the rank, ^ for the start of a word and $ for its end.
/// </summary>
internal sealed class PhoneticTable
{
    private readonly ILookup<char, PhoneticRule> _rules;

    public PhoneticTable(ImmutableArray<(string Rule, string Replacement)> rows) =>
        _rules = rows.Where(static r => r.Rule.Length > 0).Select(static r => PhoneticRule.Parse(r.Rule, r.Replacement)).ToLookup(static r => r.First);

    /// <summary>How a word in capitals sounds.</summary>
    public string Transcribe(string word)
    {
        var (text, sound) = (new StringBuilder(word), new StringBuilder());
        // A rule may put back what it takes; each place is given so many rules and no more.
        var budget = 4 * word.Length;
        for (var at = 0; at < text.Length;)
        {
            if (budget-- <= 0) break;
            if (Find(text, at) is not { } rule)
            {
                // What no rule speaks of is not heard: the vowels inside an English word.
                at++;
                continue;
            }
            var taken = Math.Max(rule.Length - rule.Kept, 0);
            if (rule.GoesOn && rule.Replacement.Length > 0)
            {
                text.Remove(at, Math.Min(taken, text.Length - at)).Insert(at, rule.Replacement);
                continue;
            }
            foreach (var c in rule.Replacement) AppendOnce(sound, c);
            at += Math.Max(taken, 1);
        }
        return sound.ToString();
    }

    private PhoneticRule? Find(StringBuilder text, int at)
    {
        foreach (var rule in _rules[text[at]])
        {
            if (!rule.Matches(text, at)) continue;
            return IsOutranked(rule, text, at) ? null : rule;
        }
        return null;
    }

    // A rule that begins with the last letter of this one may be the stronger.
    private bool IsOutranked(PhoneticRule rule, StringBuilder text, int at)
    {
        if (rule.Length < 2 || rule.AtStart || rule.Kept > 0) return false;
        var last = at + rule.Length - 1;
        return last < text.Length && _rules[text[last]].Any(other => other.Length > 1 && other.Rank > rule.Rank && other.Matches(text, last));
    }

    private static void AppendOnce(StringBuilder sound, char c)
    {
        if (sound.Length == 0 || sound[^1] != c) sound.Append(c);
    }
}
