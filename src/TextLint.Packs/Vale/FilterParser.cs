namespace TextLint.Packs.Vale;

/// <summary>Reads the expression of a filter. Throws <see cref="FormatException"/> with the end of a sentence where it cannot.</summary>
internal sealed class FilterParser(string text)
{
    // Deeper brackets are nobody's wish, and each is a step of the stack.
    private const int MostLevels = 100;

    private static readonly string[] s_fields = ["Name", "Level", "Scope", "Message", "Description", "Extends", "Link"];
    private static readonly string[] s_words = ["contains", "startsWith", "endsWith", "matches", "in"];

    private int _at;
    private int _level;

    public FilterNode Parse()
    {
        var node = ParseOr();
        SkipSpace();
        return _at == text.Length ? node : throw Fault("nothing more");
    }

    private FilterNode ParseOr()
    {
        if (++_level > MostLevels) throw new FormatException("its brackets are nested too deep");
        var left = ParseAnd();
        while (TryWord("or") || TrySign("||")) left = new FilterNode.Binary("or", left, ParseAnd());
        _level--;
        return left;
    }

    private FilterNode ParseAnd()
    {
        var left = ParseNot();
        while (TryWord("and") || TrySign("&&")) left = new FilterNode.Binary("and", left, ParseNot());
        return left;
    }

    private FilterNode ParseNot()
    {
        var count = 0;
        while (TryWord("not") || (!IsAt("!=") && TrySign("!"))) count++;
        var node = ParseComparison();
        return count % 2 == 0 ? node : new FilterNode.Not(node);
    }

    private FilterNode ParseComparison()
    {
        var left = ParseOperand();
        if (TrySign("==")) return new FilterNode.Binary("==", left, ParseOperand());
        if (TrySign("!=")) return new FilterNode.Binary("!=", left, ParseOperand());
        var before = _at;
        var isNegated = TryWord("not");
        foreach (var word in s_words)
        {
            if (!TryWord(word)) continue;
            var node = new FilterNode.Binary(word, left, ParseOperand());
            return isNegated ? new FilterNode.Not(node) : node;
        }
        _at = before;
        return left;
    }

    private FilterNode ParseOperand()
    {
        SkipSpace();
        if (_at == text.Length) throw Fault("a field, a text or a list");
        switch (text[_at])
        {
            case '(':
                _at++;
                var inner = ParseOr();
                if (!TrySign(")")) throw Fault("a closing bracket");
                return inner;
            case '[':
                _at++;
                return new FilterNode.Constant(ParseList());
            case '"' or '\'' or '`':
                return new FilterNode.Constant(ParseText());
        }
        if (TryWord("true")) return new FilterNode.Constant(true);
        if (TryWord("false")) return new FilterNode.Constant(false);
        return ParseField();
    }

    private FilterNode.Field ParseField()
    {
        var start = _at;
        var at = text[_at] == '.' ? _at + 1 : _at;
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        var name = text[at..end];
        _at = Math.Max(end, start);
        if (s_fields.Contains(name, StringComparer.Ordinal)) return new FilterNode.Field(name);
        _at = start;
        throw Fault($"one of the fields {string.Join(", ", s_fields.Select(f => "." + f))}");
    }

    private string[] ParseList()
    {
        var items = new List<string>();
        while (!TrySign("]"))
        {
            SkipSpace();
            if (_at == text.Length || text[_at] is not ('"' or '\'' or '`')) throw Fault("a text in quotation marks");
            items.Add(ParseText());
            if (!TrySign(",") && !IsAt("]")) throw Fault("a comma or a closing bracket");
        }
        return [.. items];
    }

    private string ParseText()
    {
        var mark = text[_at++];
        var end = text.IndexOf(mark, _at);
        if (end < 0) throw Fault("a closing quotation mark");
        var value = text[_at..end];
        _at = end + 1;
        return value;
    }

    private bool TrySign(string sign)
    {
        if (!IsAt(sign)) return false;
        _at += sign.Length;
        return true;
    }

    private bool TryWord(string word)
    {
        if (!IsAt(word) || (_at + word.Length < text.Length && char.IsAsciiLetterOrDigit(text[_at + word.Length]))) return false;
        _at += word.Length;
        return true;
    }

    private bool IsAt(string expected)
    {
        SkipSpace();
        return string.CompareOrdinal(text, _at, expected, 0, expected.Length) == 0;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
    }

    private FormatException Fault(string expected) => new($"{expected} is expected at character {_at + 1}");
}
