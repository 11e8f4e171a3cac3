using System.Buffers;
using System.Collections.Frozen;

namespace TextLint.Syntax.Parsing;

/// <summary>Web and e-mail addresses in running text.</summary>
internal static class AddressScanner
{
    private const int LongestHost = 253;
    private const int LongestLocalPart = 64;

    private static readonly FrozenSet<string> TopLevels = FrozenSet.ToFrozenSet(
        ("com org net gov edu mil int info biz eu uk de fr es pt nl ru ua by pl cz ch se no dk fi ie gr tr ro hu bg rs hr si sk lt lv ee br mx ar cl ca au nz jp cn kr "
        + "hk tw sg th vn id ph pk ir il za ng ke eg ae sa io co tv fm ai app dev news online site blog press world media club xyz").Split(' '));

    /// <summary>Top levels that are words too: only with a path, or after www.</summary>
    private static readonly FrozenSet<string> WordLikeTopLevels = FrozenSet.ToFrozenSet(
        "in is it at to me us be am so as my do la no by id th il es press world media club online site news app blog".Split(' '));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevelLookup = TopLevels.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordLikeLookup = WordLikeTopLevels.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.");
    private static readonly SearchValues<char> UrlEnds = SearchValues.Create(" \t\r\n\v\f\0\"<>\\^`{|}\u0085\u00A0\u00AB\u00BB\u2018\u2019\u201C\u201D\u201E\u2028\u2029\u202F\u2039\u203A\u3000\u3001\u3002\uFF0C");

    /// <summary>Units of the domain the span begins with, or 0; <paramref name="scanned"/> units need not be looked at again.</summary>
    public static int DomainEnd(ReadOnlySpan<char> text, out int scanned)
    {
        scanned = HostRun(text);
        var host = text[..scanned].TrimEnd(".-");
        if (host.Length < text.Length && host.Length == scanned && CharacterTable.IsLetter(text[host.Length])) return 0;
        if (host.StartsWith("www.") && host.LastIndexOf('.') > 3) return host.Length;
        var top = host[(host.LastIndexOf('.') + 1)..];
        if (top.Length == host.Length || host.Contains("..", StringComparison.Ordinal)) return 0;
        var hasPath = host.Length < text.Length && text[host.Length] == '/';
        return (hasPath || !WordLikeLookup.Contains(top)) && (TopLevelLookup.Contains(top) || WordLikeLookup.Contains(top)) ? host.Length : 0;
    }

    /// <summary>Units of the host after an at sign, or 0: labels with a stop between them and letters at the end.</summary>
    public static int HostEnd(ReadOnlySpan<char> text)
    {
        var host = text[..HostRun(text)].TrimEnd(".-");
        var stop = host.LastIndexOf('.');
        return stop > 0 && host.Length - stop > 2 && char.IsAsciiLetter(host[stop + 1]) && host[0] != '-' ? host.Length : 0;
    }

    /// <summary>Units of an address's path, without the punctuation of the sentence it stands in.</summary>
    public static int TailEnd(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(UrlEnds);
        var tail = end < 0 ? text : text[..end];
        int open = tail.Count('('), close = tail.Count(')');
        while (!tail.IsEmpty)
        {
            if (tail[^1] == ')' && close > open) close--;
            else if (!(tail[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '*' or '_' or '\u2026' or '(')) break;
            if (tail[^1] == '(') open--;
            tail = tail[..^1];
        }
        return tail.Length;
    }

    /// <summary>Where the local part that ends at the end of <paramref name="text"/> starts.</summary>
    public static int LocalPartStart(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < LongestLocalPart && IsLocal(text[start - 1])) start--;
        while (start < text.Length && !CharacterTable.IsAsciiAlphanumeric(text[start])) start++;
        return start;
    }

    /// <summary>The unit after the letters, digits and underscores from <paramref name="at"/> on.</summary>
    public static int NameEnd(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && (text[at] == '_' || CharacterTable.Classify(text[at]) is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Uncased or CharacterClass.Mark or CharacterClass.Digit)) at++;
        return at;
    }

    private static bool IsLocal(char c) => CharacterTable.IsAsciiAlphanumeric(c) || c is '.' or '_' or '%' or '+' or '-';

    private static int HostRun(ReadOnlySpan<char> text)
    {
        var window = text[..Math.Min(text.Length, LongestHost)];
        var end = window.IndexOfAnyExcept(HostCharacters);
        return end < 0 ? window.Length : end;
    }
}
