namespace TextLint.Syntax.Parsing;

/// <content>Initials and abbreviations.</content>
internal ref partial struct Tokenizer
{
    /// <summary>Longest part of an abbreviation with several stops, as in <c>Ph.D.</c></summary>
    private const int LongestPart = 4;

    private bool TryReadAbbreviation(int start, int end)
    {
        if (end - start <= LongestPart && StartsLetter(end + 1) && TryReadDotted(start, end)) return true;
        if (end - start == 1 && CharacterTable.IsUpper(_text[start]) && IsInitial(start, end)) return AddAbbreviation(SyntaxKind.Initial, start, end + 1);
        var use = _language.UseOf(_text[start..end]);
        return use != AbbreviationUse.None && FitsUse(use, start, end) && AddAbbreviation(SyntaxKind.Abbreviation, start, end + 1);
    }

    /// <summary>Several parts with stops and no spaces: <c>U.S.</c>, <c>J.K.</c>, <c>Ph.D.</c></summary>
    private bool TryReadDotted(int start, int end)
    {
        var singles = end - start == 1 ? EndOfSingles(start, out var letters) : EndOfSingles(end, out letters);
        if (end - start == 1 && letters > 1) return AddAbbreviation(KindOfSingles(start, singles, letters), start, singles);
        var parts = EndOfParts(end);
        if (parts == 0) return false;
        return _language.UseOf(_text[start..(parts - 1)]) != AbbreviationUse.None && AddAbbreviation(SyntaxKind.Abbreviation, start, parts);
    }

    /// <summary>Letters that each have a stop; the last may lack it where no letter or digit follows.</summary>
    private readonly int EndOfSingles(int start, out int letters)
    {
        letters = 0;
        var at = start;
        while (CharacterTable.IsLetter(At(at)))
        {
            if (At(at + 1) == '.') at += 2;
            else if (letters > 0 && !StartsLetterOrDigit(at + 1) && !CharacterTable.IsApostrophe(At(at + 1))) { letters++; return at + 1; }
            else break;
            letters++;
        }
        return at;
    }

    private readonly SyntaxKind KindOfSingles(int start, int end, int letters)
    {
        var hasLastStop = _text[end - 1] == '.';
        if (!hasLastStop || letters > 3 || !CharacterTable.IsUpper(_text[start])) return SyntaxKind.Abbreviation;
        if (_language.UseOf(_text[start..(end - 1)]) != AbbreviationUse.None) return SyntaxKind.Abbreviation;
        return IsBeforeName(end) ? SyntaxKind.Initial : SyntaxKind.Abbreviation;
    }

    /// <summary>The unit after the last stop of up to four short parts, or 0.</summary>
    private readonly int EndOfParts(int stop)
    {
        var end = 0;
        for (var part = 0; part < LongestPart && At(stop) == '.'; part++)
        {
            var at = stop + 1;
            while (at - stop <= LongestPart && CharacterTable.IsLetter(At(at))) at++;
            if (at == stop + 1 || At(at) != '.') break;
            stop = at;
            end = at + 1;
        }
        return end;
    }

    private readonly bool IsInitial(int start, int stop)
    {
        // "So did I. Petrov agreed": the pronoun is an initial only where a name can begin.
        if (_text[start] == 'I' && start > 0 && !(_count > 1 && _tokens[_count - 2].Has(TokenFlags.Capitalized))) return false;
        return IsBeforeName(stop + 1);
    }

    private readonly bool IsBeforeName(int at)
    {
        while (CharacterTable.Classify(At(at)) == CharacterClass.Space) at++;
        if (!CharacterTable.IsUpper(At(at))) return false;
        var word = WordAt(at);
        return (word.Length == 1 && At(at + 1) == '.') || !_language.IsStarter(word);
    }

    private readonly bool FitsUse(AbbreviationUse use, int start, int stop)
    {
        if ((use & AbbreviationUse.Capitalized) != AbbreviationUse.None && !CharacterTable.IsUpper(_text[start])) return false;
        const AbbreviationUse Conditions = AbbreviationUse.BeforeCapital | AbbreviationUse.BeforeDigit | AbbreviationUse.NotBeforeCapital;
        if ((use & Conditions) == AbbreviationUse.None) return true;
        var at = stop + 1;
        while (at < _limit && CharacterTable.IsSpace(_text[at])) at++;
        if ((use & AbbreviationUse.BeforeDigit) != AbbreviationUse.None) return CharacterTable.IsDigit(At(at));
        var isCapital = CharacterTable.IsUpper(At(at));
        if ((use & AbbreviationUse.BeforeCapital) != AbbreviationUse.None) return isCapital && at > stop + 1 && !_language.IsStarter(WordAt(at));
        return at < _limit && !isCapital && (CharacterTable.IsLetter(_text[at]) || CharacterTable.IsDigit(_text[at]) || _text[at] == ',');
    }

    /// <summary>The ASCII letters at a place, as many as a listed word may have.</summary>
    private readonly ReadOnlySpan<char> WordAt(int at)
    {
        var end = at;
        while (end < _limit && end - at < 20 && CharacterTable.IsLetter(_text[end])) end++;
        return _text[at..end];
    }

    /// <summary>Adds it, with the ending of a possessive where one is written to it: <c>the U.S.'s</c>.</summary>
    private bool AddAbbreviation(SyntaxKind kind, int start, int end)
    {
        if (CharacterTable.IsApostrophe(At(end)) && At(end + 1) == 's' && !StartsLetterOrDigit(end + 2)) end += 2;
        AddDescribed(kind, start, end);
        return true;
    }
}
