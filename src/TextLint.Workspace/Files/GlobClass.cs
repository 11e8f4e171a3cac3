using System.Collections.Frozen;

namespace TextLint.Workspaces;

/// <summary>A bracket expression such as <c>[a-z]</c>, <c>[!0-9]</c> or <c>[[:digit:]_]</c>, read as git reads it.</summary>
internal sealed class GlobClass
{
    private static readonly FrozenDictionary<string, string> s_namedRanges = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["[:alnum:]"] = "09AZaz",
        ["[:alpha:]"] = "AZaz",
        ["[:blank:]"] = "  \t\t",
        ["[:digit:]"] = "09",
        ["[:lower:]"] = "az",
        ["[:punct:]"] = "!/:@[`{~",
        ["[:space:]"] = "  \t\r",
        ["[:upper:]"] = "AZ",
        ["[:xdigit:]"] = "09AFaf",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly List<(int First, int Last)> _ranges = [];
    private readonly bool _negated;

    private GlobClass(bool negated) => _negated = negated;

    /// <summary>
    /// Reads the expression whose <c>[</c> stands at <paramref name="start"/>; <paramref name="end"/> is the UTF-16 offset
    /// after its <c>]</c>. Null where the bracket is never closed.
    /// </summary>
    public static GlobClass? TryParse(string pattern, int start, out int end)
    {
        var position = start + 1;
        var negated = position < pattern.Length && pattern[position] is '!' or '^';
        if (negated)
            position++;

        var parsed = new GlobClass(negated);
        var first = position;
        while (position < pattern.Length)
        {
            // A closing bracket in first place is a member, so that it can be one at all.
            if (pattern[position] == ']' && position > first)
            {
                end = position + 1;
                return parsed;
            }

            position = parsed.ReadMember(pattern, position);
        }

        end = pattern.Length;
        return null;
    }

    /// <summary>True where the class takes the code point. No class takes a slash.</summary>
    public bool Contains(int codePoint)
    {
        if (codePoint == '/')
            return false;

        foreach (var (first, last) in _ranges)
        {
            if (codePoint >= first && codePoint <= last)
                return !_negated;
        }

        return _negated;
    }

    private int ReadMember(string pattern, int position)
    {
        if (NameAt(pattern, position) is { } name)
        {
            var pairs = s_namedRanges[name];
            for (var i = 0; i < pairs.Length; i += 2)
                _ranges.Add((pairs[i], pairs[i + 1]));
            return position + name.Length;
        }

        position = ReadCodePoint(pattern, position, out var first);
        if (position + 1 >= pattern.Length || pattern[position] != '-' || pattern[position + 1] == ']')
        {
            _ranges.Add((first, first));
            return position;
        }

        position = ReadCodePoint(pattern, position + 1, out var last);
        _ranges.Add((first, last));
        return position;
    }

    private static string? NameAt(string pattern, int position)
    {
        if (position + 1 >= pattern.Length || pattern[position] != '[' || pattern[position + 1] != ':')
            return null;

        var rest = pattern.AsSpan(position);
        foreach (var name in s_namedRanges.Keys)
        {
            if (rest.StartsWith(name, StringComparison.Ordinal))
                return name;
        }

        return null;
    }

    private static int ReadCodePoint(string pattern, int position, out int codePoint)
    {
        if (pattern[position] == '\\' && position + 1 < pattern.Length)
            position++;
        return position + GlobProgram.ReadCodePoint(pattern.AsSpan(position), out codePoint);
    }
}
