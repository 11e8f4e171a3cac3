namespace TextLint.Syntax.Parsing;

/// <content>Numbers, and what is written to them.</content>
internal ref partial struct Tokenizer
{
    private void ReadNumber()
    {
        var start = _at;
        if (KeycapEnd(start) is var keycap and > 0) { Add(SyntaxKind.Emoji, keycap); return; }
        if (FigureScanner.DateEnd(_text[start.._limit]) is var date and > 0) { AddDescribed(SyntaxKind.Date, start, start + date); return; }
        if (FigureScanner.TimeEnd(_text[start.._limit]) is var time and > 0) { AddDescribed(SyntaxKind.Time, start, start + time); return; }
        var end = NumberEnd(start);
        if (end < _limit && !(_text[end] is ' ' or '.' or ',')) ReadWithSuffix(start, end);
        else AddDescribed(SyntaxKind.Number, start, end);
    }

    private void ReadWithSuffix(int start, int end)
    {
        var c = _text[end];
        if (c is '%' or '\u2030' or '\u066A') AddDescribed(SyntaxKind.Percent, start, end + 1);
        else if (CharacterTable.Classify(c) == CharacterClass.Currency && !CharacterTable.IsDigit(At(end + 1))) AddDescribed(SyntaxKind.Money, start, end + 1);
        else if (c is '\u00B0') AddDescribed(SyntaxKind.Measure, start, At(end + 1) is 'C' or 'F' && !StartsLetter(end + 2) ? end + 2 : end + 1);
        else if (StartsLetter(end) || (CharacterTable.IsHyphen(c) && StartsLetter(end + 1))) ReadWithLetters(start, end);
        else AddDescribed(SyntaxKind.Number, start, end);
    }

    /// <summary>Letters written to a number: an ordinal, a unit, a half of the day, or a word such as <c>19-year-old</c>.</summary>
    private void ReadWithLetters(int start, int end)
    {
        var shape = WordShape.Start;
        var letters = ScanLetters(end, ref shape);
        var suffix = _text[end..letters];
        if (suffix.Length == 1 && suffix[0] is 'a' or 'p' && At(letters) == '.' && At(letters + 1) == 'm' && At(letters + 2) == '.')
            AddDescribed(SyntaxKind.Time, start, letters + 3);
        else if (letters < _limit && JoinsWord(letters) && !IsUnitRange(suffix, letters)) ReadDigitWord(start, letters);
        else if (NumberSuffixes.KindOf(suffix) is var kind and not SyntaxKind.None) AddDescribed(kind, start, kind == SyntaxKind.Measure ? UnitEnd(letters) : letters);
        else ReadDigitWord(start, letters);
    }

    /// <summary>A range such as <c>9am-5pm</c> or <c>5km-10km</c> is three tokens.</summary>
    private readonly bool IsUnitRange(ReadOnlySpan<char> suffix, int at) =>
        !suffix.IsEmpty && CharacterTable.IsHyphen(_text[at]) && CharacterTable.IsDigit(At(at + 1)) && NumberSuffixes.KindOf(suffix) != SyntaxKind.None;

    /// <summary>km/h and m/s.</summary>
    private readonly int UnitEnd(int end) => At(end) == '/' && At(end + 1) is 'h' or 's' && !StartsLetterOrDigit(end + 2) ? end + 2 : end;

    private void ReadDigitWord(int start, int end)
    {
        var shape = WordShape.Start;
        while (end < _limit && JoinsWord(end)) end = ScanLetters(end + 1, ref shape);
        if (end < _limit && TryReadBeyond(start, end)) return;
        AddDescribed(SyntaxKind.Word, start, end);
    }

    private void ReadMoney(int sign)
    {
        var amount = sign + 1;
        if (!CharacterTable.IsDigit(At(amount)) && !(At(amount) == '.' && char.IsAsciiDigit(At(amount + 1)))) { Add(SyntaxKind.Symbol, _at + 1); return; }
        var end = NumberEnd(amount);
        var shape = WordShape.Start;
        var letters = StartsLetter(end) ? ScanLetters(end, ref shape) : end;
        AddDescribed(SyntaxKind.Money, _at, NumberSuffixes.IsMagnitude(_text[end..letters]) ? letters : end);
    }

    /// <summary>The unit after digits, their groups, decimals and fractions.</summary>
    private readonly int NumberEnd(int at)
    {
        while (at < _limit)
        {
            var c = _text[at];
            if (char.IsAsciiDigit(c) || CharacterTable.Classify(c) is CharacterClass.Digit or CharacterClass.Numeral) at++;
            else if (ContinuesNumber(c, at)) at += 2;
            else break;
        }
        return at;
    }

    private readonly bool ContinuesNumber(char c, int at)
    {
        if (!CharacterTable.IsDigit(At(at + 1))) return false;
        return c switch
        {
            '.' or '\u066B' or '\u066C' => true,
            ',' => _language.HasDecimalComma || HasGroup(at + 1, 3) || (HasGroup(at + 1, 2) && At(at + 3) == ','),
            '\u00A0' or '\u202F' or '\u2009' or '\'' or '\u2019' => HasGroup(at + 1, 3),
            _ => false,
        };
    }

    /// <summary>True where exactly <paramref name="digits"/> digits stand at <paramref name="at"/>.</summary>
    private readonly bool HasGroup(int at, int digits)
    {
        for (var i = 0; i < digits; i++)
            if (!CharacterTable.IsDigit(At(at + i))) return false;
        return !CharacterTable.IsDigit(At(at + digits));
    }

    private readonly int KeycapEnd(int at)
    {
        var next = At(at + 1) == '\uFE0F' ? at + 2 : at + 1;
        return At(next) == '\u20E3' ? next + 1 : 0;
    }

    private void ReadKeycapOr(SyntaxKind kind)
    {
        var keycap = KeycapEnd(_at);
        Add(keycap > 0 ? SyntaxKind.Emoji : kind, keycap > 0 ? keycap : _at + 1);
    }
}
