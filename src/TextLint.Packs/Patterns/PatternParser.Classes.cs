using System.Collections.Immutable;
using System.Globalization;

namespace TextLint.Packs.Patterns;

internal sealed partial class PatternParser
{
    private PatternNode ReadEscape()
    {
        if (_at >= _text.Length) throw new PatternSyntaxException("it ends in a backslash");
        var c = _text[_at];
        switch (c)
        {
            case 'b': _at++; return new AnchorNode(PatternAnchor.WordEdge);
            case 'B': _at++; return new AnchorNode(PatternAnchor.NotWordEdge);
            case 'A': _at++; return new AnchorNode(PatternAnchor.TextStart);
            case 'z': _at++; return new AnchorNode(PatternAnchor.TextEnd);
            case 'Z': _at++; return new AnchorNode(PatternAnchor.TextEndOrLastLineFeed);
            case 'G': throw new PatternSyntaxException("\\G is not read");
            case 'k' when Peek(1) is '<' or '\'' or '{': return ReadNamedReference();
            case >= '1' and <= '9': return ReadNumberedReference();
        }
        if (ReadSetEscape() is { } set) return new SetNode(set);
        return Character(ReadCharacterEscape());
    }

    private BackReferenceNode ReadNamedReference()
    {
        var close = _text[_at + 1] switch { '<' => '>', '{' => '}', _ => '\'' };
        var end = _text.IndexOf(close, _at + 2);
        if (end < 0) throw new PatternSyntaxException("the name of a group is not closed");
        var name = _text[(_at + 2)..end];
        _at = end + 1;
        return Reference(name);
    }

    private BackReferenceNode ReadNumberedReference() => Reference(ReadNumber().ToString(CultureInfo.InvariantCulture));

    private BackReferenceNode Reference(string name)
    {
        var target = new PatternCapture(name);
        _references.Add((_at, name, target));
        return new BackReferenceNode(target, Has(PatternFlags.IgnoreCase));
    }

    /// <summary>The set of an escape such as <c>\w</c>; null where the escape at the place is a character.</summary>
    private CharacterSet? ReadSetEscape()
    {
        var c = _text[_at];
        if (c is 'p' or 'P' && Peek(1) == '{')
        {
            var (categories, isNegated) = ReadCategory();
            return new CharacterSet([], [(categories, false)], isNegated, ignoreCase: false);
        }
        CharacterSet? set = c switch
        {
            'w' => CharacterSet.Word,
            'W' => CharacterSet.NotWord,
            'd' => CharacterSet.Digit,
            'D' => CharacterSet.NotDigit,
            's' => CharacterSet.Space,
            'S' => CharacterSet.NotSpace,
            _ => null,
        };
        if (set is not null) _at++;
        return set;
    }

    private (uint Categories, bool IsNegated) ReadCategory()
    {
        var end = _text.IndexOf('}', _at);
        var name = end < 0 ? "" : _text[(_at + 2)..end];
        var categories = Categories.Parse(name);
        if (categories == 0) throw new PatternSyntaxException($"there is no category of characters \"{name}\"");
        // Where case is ignored, a capital is any letter that has one.
        if (Has(PatternFlags.IgnoreCase) && (categories & 0b111) != 0) categories |= 0b111;
        var isNegated = _text[_at] == 'P';
        _at = end + 1;
        return (categories, isNegated);
    }

    private char ReadCharacterEscape()
    {
        var c = _text[_at++];
        return c switch
        {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            'a' => '\a',
            'e' => '\u001B',
            '0' => '\0',
            'x' => ReadHexadecimal(2),
            'u' => ReadHexadecimal(4),
            'c' when _at < _text.Length && char.IsAsciiLetter(_text[_at]) => (char)(_text[_at++] & 31),
            _ => c,
        };
    }

    private char ReadHexadecimal(int digits)
    {
        if (_at + digits > _text.Length || !int.TryParse(_text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            throw new PatternSyntaxException("the number of a character is cut short");
        _at += digits;
        return (char)value;
    }

    private CharacterSet ReadClass()
    {
        if (++_level > MostLevels) throw new PatternSyntaxException("it is nested too deep");
        var isNegated = Peek() == '^';
        if (isNegated) _at++;
        var ranges = ImmutableArray.CreateBuilder<(char, char)>();
        var categories = ImmutableArray.CreateBuilder<(uint, bool)>();
        CharacterSet? without = null;
        for (var isFirst = true; ; isFirst = false)
        {
            if (_at >= _text.Length) throw new PatternSyntaxException("a class of characters is not closed");
            if (_text[_at] == ']' && !isFirst) break;
            if (_text[_at] == '-' && Peek(1) == '[' && !isFirst)
            {
                _at += 2;
                without = ReadClass();
            }
            else ReadMember(ranges, categories);
        }
        _at++;
        _level--;
        return new CharacterSet(ranges.ToImmutable(), categories.ToImmutable(), isNegated, Has(PatternFlags.IgnoreCase), without);
    }

    private void ReadMember(ImmutableArray<(char, char)>.Builder ranges, ImmutableArray<(uint, bool)>.Builder categories)
    {
        if (_text[_at] == '[' && Peek(1) == ':' && ReadPosix(ranges, categories)) return;
        if (ReadMemberSet() is { } set)
        {
            categories.Add(set);
            return;
        }
        var first = ReadMemberCharacter();
        if (Peek() != '-' || Peek(1) is ']' or '\0' || (Peek(1) == '[' && Peek(2) != ':'))
        {
            ranges.Add((first, first));
            return;
        }
        _at++;
        if (ReadMemberSet() is { } after)
        {
            // A hyphen before a set is a hyphen.
            ranges.Add((first, first));
            ranges.Add(('-', '-'));
            categories.Add(after);
            return;
        }
        var last = ReadMemberCharacter();
        if (last < first) throw new PatternSyntaxException("a range of characters runs backwards");
        ranges.Add((first, last));
    }

    private char ReadMemberCharacter()
    {
        var c = _text[_at++];
        if (c != '\\') return c;
        if (_at >= _text.Length) throw new PatternSyntaxException("it ends in a backslash");
        if (_text[_at] != 'b') return ReadCharacterEscape();
        _at++;
        return '\b';
    }

    private (uint Categories, bool IsNegated)? ReadMemberSet()
    {
        if (_text[_at] != '\\') return null;
        switch (Peek(1))
        {
            case 'p' or 'P' when Peek(2) == '{':
                _at++;
                return ReadCategory();
            case var c and ('w' or 'W' or 'd' or 'D' or 's' or 'S'):
                _at += 2;
                return (char.ToLowerInvariant(c) switch { 'w' => Categories.Word, 'd' => Categories.Digit, _ => Categories.Space }, char.IsAsciiLetterUpper(c));
            default: return null;
        }
    }

    private bool ReadPosix(ImmutableArray<(char, char)>.Builder ranges, ImmutableArray<(uint, bool)>.Builder categories)
    {
        var end = _text.IndexOf(":]", _at, StringComparison.Ordinal);
        if (end < 0) return false;
        (char, char)[]? members = _text[(_at + 2)..end] switch
        {
            "alpha" => [('a', 'z'), ('A', 'Z')],
            "alnum" => [('a', 'z'), ('A', 'Z'), ('0', '9')],
            "ascii" => [('\0', '\u007F')],
            "blank" => [(' ', ' '), ('\t', '\t')],
            "cntrl" => [('\0', '\u001F'), ('\u007F', '\u007F')],
            "digit" => [('0', '9')],
            "graph" => [('!', '~')],
            "lower" => [('a', 'z')],
            "print" => [(' ', '~')],
            "punct" => [('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
            "space" => [('\t', '\r'), (' ', ' ')],
            "upper" => [('A', 'Z')],
            "word" => [('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')],
            "xdigit" => [('0', '9'), ('a', 'f'), ('A', 'F')],
            _ => null,
        };
        if (members is null) return false;
        ranges.AddRange(members);
        _at = end + 2;
        return true;
    }
}
