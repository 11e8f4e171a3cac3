using System.Text;

namespace TextLint.Cli.Spelling;

/// <summary>Finds the words of a line as clients of Ispell expect: letters with apostrophes and hyphens inside; no addresses, nothing with figures.</summary>
internal static class IspellTokens
{
    /// <summary>The words from an offset on, as spans of the line in UTF-16 units.</summary>
    public static IEnumerable<(int Start, int Length)> Read(string line, int from)
    {
        for (var at = from; at < line.Length;)
        {
            if (IsAddressAt(line, at, from) is var address and > 0)
            {
                at += address;
                continue;
            }
            var end = EndOfWord(line, at);
            if (end == at)
            {
                at += LengthAt(line, at);
                continue;
            }
            if (!line.AsSpan(at, end - at).ContainsAnyInRange('0', '9')) yield return (at, end - at);
            at = end;
        }
    }

    /// <summary>Where the word that begins at an offset ends; the offset itself where none does.</summary>
    private static int EndOfWord(string line, int start)
    {
        var (at, end) = (start, start);
        while (at < line.Length)
        {
            if (IsLetter(line, at)) end = at += LengthAt(line, at);
            else if (at > start && at == end && line[at] is '\'' or '\u2019' or '-') at++;
            else break;
        }
        return end;
    }

    private static bool IsLetter(string line, int at) =>
        Rune.TryGetRuneAt(line, at, out var rune) && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark);

    private static int LengthAt(string line, int at) => char.IsHighSurrogate(line[at]) && at + 1 < line.Length && char.IsLowSurrogate(line[at + 1]) ? 2 : 1;

    /// <summary>How long the address is that begins here: a run without white space that holds <c>://</c> or an @ between letters; 0 for none.</summary>
    private static int IsAddressAt(string line, int at, int from)
    {
        if (at > from && !char.IsWhiteSpace(line[at - 1])) return 0;
        var length = 0;
        while (at + length < line.Length && !char.IsWhiteSpace(line[at + length])) length++;
        var run = line.AsSpan(at, length);
        var sign = run.IndexOf('@');
        var isMail = sign > 0 && sign + 1 < length && char.IsLetterOrDigit(run[sign - 1]) && char.IsLetterOrDigit(run[sign + 1]);
        return isMail || run.Contains("://", StringComparison.Ordinal) ? length : 0;
    }
}
