using System.Globalization;
using System.Text;

namespace TextLint.Packs.Rules;

/// <summary>
/// Makes a short text that a pattern should match, for a first example of a term and to see whether the term can be found at all. What it makes is a guess to be
/// tried: what stands around a match (<c>(?=…)</c>) is passed over. Time is linear in the pattern.
/// </summary>
internal sealed class PatternSample
{
    private const int Longest = 400;
    private const int Deepest = 50;
    private const string Others = "xab1 -,;";

    private readonly string _pattern;
    private int _at;
    private int _depth;
    private bool _isFault;

    private PatternSample(string pattern) => _pattern = pattern;

    /// <summary>A text; null where none can be made.</summary>
    public static string? Create(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Length > Longest) return null;
        var sample = new PatternSample(pattern);
        var text = sample.ReadAlternatives();
        return sample._isFault || sample._at < pattern.Length || string.IsNullOrWhiteSpace(text) || text.Length > Longest ? null : text;
    }

    private bool IsAtEnd => _at >= _pattern.Length || _isFault;

    /// <summary>The first alternative that is something.</summary>
    private string ReadAlternatives()
    {
        if (++_depth > Deepest) _isFault = true;
        var chosen = ReadSequence();
        while (!IsAtEnd && _pattern[_at] == '|')
        {
            _at++;
            var other = ReadSequence();
            if (chosen.Length == 0) chosen = other;
        }
        _depth--;
        return chosen;
    }

    private string ReadSequence()
    {
        var text = new StringBuilder();
        while (!IsAtEnd && _pattern[_at] is not ('|' or ')'))
        {
            var atom = ReadAtom();
            for (var count = ReadCount(); count > 0 && text.Length <= Longest; count--) text.Append(atom);
        }
        return text.ToString();
    }

    /// <summary>How often an atom is written: as seldom as its quantifier allows.</summary>
    private int ReadCount()
    {
        if (IsAtEnd) return 1;
        var count = 1;
        switch (_pattern[_at])
        {
            case '*' or '?':
                (count, _at) = (0, _at + 1);
                break;
            case '+':
                _at++;
                break;
            case '{' when _pattern.IndexOf('}', _at) is > 0 and var end && TryReadBounds(_pattern[(_at + 1)..end], out count):
                _at = end + 1;
                break;
            default:
                return 1;
        }
        if (!IsAtEnd && _pattern[_at] is '?' or '+') _at++;
        return count;
    }

    private static bool TryReadBounds(string bounds, out int least)
    {
        var parts = bounds.Split(',');
        least = 0;
        return parts.Length <= 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out least) && least <= Longest
            && (parts.Length == 1 || parts[1].Length == 0 || int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _));
    }

    private string ReadAtom()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '(': return ReadGroup();
            case '[': return ReadClass();
            case '\\': return ReadEscape();
            case '.': return "x";
            case '^' or '$': return "";
            case '*' or '+' or '?':
                _isFault = true;
                return "";
            default: return c.ToString();
        }
    }

    private string ReadGroup()
    {
        var isPassed = false;
        if (!IsAtEnd && _pattern[_at] == '?')
        {
            var head = _pattern.AsSpan(_at);
            isPassed = head.StartsWith("?=") || head.StartsWith("?!") || head.StartsWith("?<=") || head.StartsWith("?<!");
            var end = head.IndexOfAny(":>=!)");
            if (end < 0) _isFault = true;
            else if (head[end] == ')')
            {
                _at += end + 1;
                return "";
            }
            else _at += end + 1;
        }
        var text = ReadAlternatives();
        if (IsAtEnd || _pattern[_at] != ')') _isFault = true;
        else _at++;
        return isPassed ? "" : text;
    }

    private string ReadClass()
    {
        var isNegated = !IsAtEnd && _pattern[_at] == '^';
        if (isNegated) _at++;
        var (members, isFirst) = (new StringBuilder(), true);
        while (!IsAtEnd && (_pattern[_at] != ']' || isFirst))
        {
            isFirst = false;
            var c = _pattern[_at++];
            if (c == '[' && !IsAtEnd && _pattern[_at] == ':') _isFault = true;
            else if (c == '\\' && !IsAtEnd) members.Append(ReadEscape());
            else if (c == '-' && members.Length > 0 && !IsAtEnd && _pattern[_at] != ']') AppendRange(members, _pattern[_at++]);
            else members.Append(c);
        }
        if (IsAtEnd) _isFault = true;
        else _at++;
        var all = members.ToString();
        if (!isNegated) return all.Length == 0 ? "" : all[..1];
        var other = Others.FirstOrDefault(o => !all.Contains(o, StringComparison.OrdinalIgnoreCase));
        return other == default ? "" : other.ToString();
    }

    private static void AppendRange(StringBuilder members, char last)
    {
        // The first and the last stand for the range; a negated class asks for letters and figures, of which a few are enough.
        for (var c = (char)(members[^1] + 1); c <= last && members.Length < Longest; c++) members.Append(c);
    }

    private string ReadEscape()
    {
        if (IsAtEnd)
        {
            _isFault = true;
            return "";
        }
        var c = _pattern[_at++];
        switch (c)
        {
            case 'd': return "4";
            case 'w' or 'D' or 'S': return "a";
            case 's': return " ";
            case 'W': return "-";
            case 'b' or 'B' or 'A' or 'z' or 'Z': return "";
            case 't': return "\t";
            case 'x': return ReadCode(2);
            case 'u': return ReadCode(4);
            case 'n' or 'r' or 'p' or 'P' or 'k' or (>= '0' and <= '9'):
                _isFault = true;
                return "";
            default: return c.ToString();
        }
    }

    private string ReadCode(int digits)
    {
        if (_at + digits <= _pattern.Length && ushort.TryParse(_pattern.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _at += digits;
            return ((char)code).ToString();
        }
        _isFault = true;
        return "";
    }
}
