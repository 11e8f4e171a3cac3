namespace TextLint.Packs.Patterns;

internal sealed partial class PatternParser
{
    /// <summary>Reads a group whose bracket was read; null for a comment or for flags that hold from here on.</summary>
    private PatternNode? ReadGroup()
    {
        if (_at >= _text.Length || _text[_at] != '?') return Has(PatternFlags.ExplicitCapture) ? ReadBody() : ReadCapture(null);
        _at++;
        switch (Peek())
        {
            case ':': _at++; return ReadBody();
            case '=': _at++; return new LookNode(ReadBody(), IsBehind: false, IsNegated: false);
            case '!': _at++; return new LookNode(ReadBody(), IsBehind: false, IsNegated: true);
            case '>': _at++; return new AtomicNode(ReadBody());
            case '#': SkipComment(); return null;
            case '<' when Peek(1) is '=' or '!': return ReadLookBehind();
            case 'P' when Peek(1) == '<': _at++; return ReadNamed('>');
            case '<': return ReadNamed('>');
            case '\'': return ReadNamed('\'');
            case '(': throw new PatternSyntaxException("conditions, (?(…)…), are not read");
            default: return ReadFlags();
        }
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private LookNode ReadLookBehind()
    {
        var isNegated = _text[_at + 1] == '!';
        _at += 2;
        return new LookNode(ReadBody(), IsBehind: true, isNegated);
    }

    private CaptureNode ReadNamed(char close)
    {
        var end = _text.IndexOf(close, _at + 1);
        var name = end < 0 ? "" : _text[(_at + 1)..end];
        if (name.Contains('-', StringComparison.Ordinal)) throw new PatternSyntaxException("balancing groups are not read");
        if (name.Length == 0 || !name.All(Categories.IsWord)) throw new PatternSyntaxException("a group has no name that can be read");
        _at = end + 1;
        return ReadCapture(name);
    }

    private CaptureNode ReadCapture(string? name)
    {
        var capture = name is null ? null : _captures.Find(c => c.Name == name);
        if (capture is null) _captures.Add(capture = new PatternCapture(name));
        return new CaptureNode(ReadBody(), capture);
    }

    /// <summary>What stands up to the closing bracket; flags set inside end with it.</summary>
    private PatternNode ReadBody()
    {
        var flags = _flags;
        var body = ReadAlternation();
        _flags = flags;
        if (_at >= _text.Length) throw new PatternSyntaxException("a group is not closed");
        _at++;
        return body;
    }

    private void SkipComment()
    {
        var end = _text.IndexOf(')', _at);
        if (end < 0) throw new PatternSyntaxException("a comment is not closed");
        _at = end + 1;
    }

    private PatternNode? ReadFlags()
    {
        var before = _flags;
        var isOff = false;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == ')')
            {
                _at++;
                return null;
            }
            if (c == ':')
            {
                _at++;
                var body = ReadBody();
                _flags = before;
                return body;
            }
            if (c == '-') isOff = true;
            else if (FlagOf(c) is var flag and not PatternFlags.None) _flags = isOff ? _flags & ~flag : _flags | flag;
            else break;
        }
        throw new PatternSyntaxException("what follows \"(?\" is not known");
    }

    private static PatternFlags FlagOf(char c) => c switch
    {
        'i' => PatternFlags.IgnoreCase,
        'm' => PatternFlags.Multiline,
        's' => PatternFlags.Singleline,
        'x' => PatternFlags.Extended,
        'n' => PatternFlags.ExplicitCapture,
        _ => PatternFlags.None,
    };
}
