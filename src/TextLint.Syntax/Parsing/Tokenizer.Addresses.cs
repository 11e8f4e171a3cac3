namespace TextLint.Syntax.Parsing;

/// <content>What may follow a word without white space: a stop, an address, an amount.</content>
internal ref partial struct Tokenizer
{
    /// <summary>Takes more than the word where the word begins an address, an abbreviation or an amount.</summary>
    private bool TryReadBeyond(int start, int end) => _text[end] switch
    {
        '.' => (StartsLetterOrDigit(end + 1) && TryReadDomain(start)) || TryReadAbbreviation(start, end),
        ':' => At(end + 1) == '/' && At(end + 2) == '/' && TryAddUrl(start, end + 3),
        var c when CharacterTable.Classify(c) == CharacterClass.Currency => TryReadPrefixedMoney(start, end),
        _ => false,
    };

    private bool TryReadPrefixedMoney(int start, int sign)
    {
        if (sign - start > 3 || !CharacterTable.IsDigit(At(sign + 1))) return false;
        for (var i = start; i < sign; i++)
            if (!char.IsAsciiLetterUpper(_text[i])) return false;
        ReadMoney(sign);
        return true;
    }

    private bool TryReadDomain(int start)
    {
        if (start < _noDomainBefore) return false;
        var length = AddressScanner.DomainEnd(_text[start.._limit], out var scanned);
        if (length > 0) return TryAddUrl(start, start + length);
        _noDomainBefore = start + scanned;
        return false;
    }

    /// <summary>Adds an address whose host, or scheme, ends at <paramref name="end"/>, with its path.</summary>
    private bool TryAddUrl(int start, int end)
    {
        var isScheme = _text[end - 1] == '/';
        var tail = isScheme || At(end) is '/' or ':' or '?' or '#' ? AddressScanner.TailEnd(_text[end.._limit]) : 0;
        if (isScheme && tail == 0) return false;
        AddDescribed(SyntaxKind.Url, start, end + tail);
        return true;
    }

    /// <summary>An address after text that can be its local part, an account name after anything else but a word.</summary>
    private void ReadAt()
    {
        var domain = AddressScanner.HostEnd(_text[(_at + 1).._limit]);
        var local = domain > 0 ? LocalPartStart() : -1;
        if (local >= 0) { AddEmail(local, _at + 1 + domain); return; }
        var end = AddressScanner.NameEnd(_text, _at + 1, _limit);
        var afterWord = _at > 0 && char.IsLetterOrDigit(_text[_at - 1]);
        if (end == _at + 1 || afterWord) Add(SyntaxKind.Symbol, _at + 1);
        else AddDescribed(SyntaxKind.Handle, _at, end);
    }

    private void ReadHash()
    {
        if (KeycapEnd(_at) > 0) { ReadKeycapOr(SyntaxKind.Symbol); return; }
        var end = AddressScanner.NameEnd(_text, _at + 1, _limit);
        var afterWord = _at > 0 && char.IsLetterOrDigit(_text[_at - 1]);
        if (afterWord || !HasLetter(_text[(_at + 1)..end])) Add(SyntaxKind.Symbol, _at + 1);
        else AddDescribed(SyntaxKind.Hashtag, _at, end);
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (CharacterTable.IsLetter(c)) return true;
        return false;
    }

    /// <summary>Where the local part that ends here starts, always the start of a token; -1 where there is none.</summary>
    private readonly int LocalPartStart()
    {
        var start = AddressScanner.LocalPartStart(_text[.._at]);
        if (start == _at) return -1;
        for (var i = _count - 1; i >= 0; i--)
        {
            if (_tokens[i].IsSpace || _tokens[i].Kind is SyntaxKind.Code or SyntaxKind.Email) return -1;
            if (_tokens[i].Start <= start) return _tokens[i].Start;
        }
        return -1;
    }

    private void AddEmail(int start, int end)
    {
        while (_tokens[_count - 1].Start > start) _count--;
        _count--;
        _at = start;
        AddDescribed(SyntaxKind.Email, start, end);
    }
}
