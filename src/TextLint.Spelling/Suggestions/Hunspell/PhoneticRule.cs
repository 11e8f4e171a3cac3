using System.Text;

namespace TextLint.Spelling.Suggestions.Hunspell;

/// <summary>One rule of a phonetic table.</summary>
/// <param name="Places">The letters that each place may have.</param>
/// <param name="Replacement">What it sounds like.</param>
/// <param name="Kept">How many places at the end are looked at only.</param>
/// <param name="Rank">Which of two rules is stronger, 0 to 9.</param>
/// <param name="GoesOn">The replacement is read again.</param>
/// <param name="AtStart">Only at the start of a word.</param>
/// <param name="AtEnd">Only at the end of a word.</param>
internal sealed record PhoneticRule(string[] Places, string Replacement, int Kept, int Rank, bool GoesOn, bool AtStart, bool AtEnd)
{
    private const int UsualRank = 5;

    /// <summary>The letter it begins with.</summary>
    public char First => Places[0][0];

    /// <summary>How many letters it looks at.</summary>
    public int Length => Places.Length;

    /// <summary>Reads a rule; any text.</summary>
    public static PhoneticRule Parse(string text, string replacement)
    {
        var places = new List<string>();
        var at = 0;
        for (; at < text.Length && (char.IsLetter(text[at]) || text[at] is '(' or '\''); at++)
        {
            var close = text[at] == '(' ? text.IndexOf(')', at) : -1;
            if (close > at + 1) places.Add(text[(at + 1)..close]);
            else if (close < 0) places.Add(text[at].ToString());
            at = Math.Max(at, close);
        }
        if (places.Count == 0) places.Add(text[..1]);
        var marks = text[Math.Min(at, text.Length)..];
        var digit = marks.FirstOrDefault(char.IsAsciiDigit);
        return new PhoneticRule(
            [.. places], replacement, marks.Count(static c => c == '-'), digit == 0 ? UsualRank : digit - '0',
            marks.Contains('<', StringComparison.Ordinal), marks.Contains('^', StringComparison.Ordinal), marks.Contains('$', StringComparison.Ordinal));
    }

    /// <summary>True where the rule fits at a place.</summary>
    public bool Matches(StringBuilder text, int at)
    {
        if ((AtStart && at > 0) || at + Length > text.Length || (AtEnd && at + Length != text.Length)) return false;
        for (var i = 0; i < Places.Length; i++)
            if (!Places[i].Contains(text[at + i])) return false;
        return true;
    }
}
