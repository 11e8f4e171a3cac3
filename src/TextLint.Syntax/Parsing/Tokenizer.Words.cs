using TextLint.Syntax.Text;

namespace TextLint.Syntax.Parsing;

/// <content>Words and their flags.</content>
internal ref partial struct Tokenizer
{
    private void ReadWord()
    {
        var start = _at;
        var shape = WordShape.Start;
        var end = ScanLetters(start, ref shape);
        while (end < _limit && JoinsWord(end))
        {
            shape.AddJoint(_text[end]);
            end = ScanLetters(end + 1, ref shape);
        }
        if (end < _limit && !(_text[end] is ' ' or ',') && TryReadBeyond(start, end)) return;
        AddWord(end, ref shape);
    }

    /// <summary>Letters, marks and digits from <paramref name="at"/> on; gives the unit after them.</summary>
    private readonly int ScanLetters(int at, ref WordShape shape)
    {
        var hash = shape.RawHash;
        byte seen = 0;
        var inner = false;
        while (at < _limit)
        {
            var c = _text[at];
            if (c >= 128) break;
            var mask = CharacterTable.WordMask(c);
            if (mask == 0) break;
            inner |= mask == CharacterTable.UpperBit && (seen & CharacterTable.LowerBit) != 0;
            seen |= mask;
            hash = Folding.AddToHash(hash, mask == CharacterTable.UpperBit ? (char)(c | 32) : c);
            at++;
        }
        if (seen != 0) shape.AddAscii(hash, seen, inner);
        return at < _limit && _text[at] >= 128 ? ScanWideLetters(at, ref shape) : at;
    }

    private readonly int ScanWideLetters(int at, ref WordShape shape)
    {
        while (at < _limit)
        {
            var value = CharacterTable.Classify(_text[at]);
            var units = 1;
            if (value == CharacterClass.Surrogate) value = ClassifyPair(at, out units);
            if (!IsInWord(value, at)) break;
            shape.AddWide(_text.Slice(at, units), CharacterTable.MaskOf(value));
            at += units;
        }
        return at;
    }

    private readonly CharacterClass ClassifyPair(int at, out int units)
    {
        units = 1;
        if (!char.IsSurrogatePair(_text[at], At(at + 1))) return CharacterClass.Surrogate;
        units = 2;
        return CharacterTable.ClassifyCodePoint(char.ConvertToUtf32(_text[at], _text[at + 1]));
    }

    private readonly bool IsInWord(CharacterClass value, int at) => value switch
    {
        CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Uncased or CharacterClass.Digit => true,
        CharacterClass.Mark => _text[at] is not ('\u20E3' or '\uFE0F'),
        CharacterClass.Numeral => IsRaisedOrLowered(_text[at]),
        CharacterClass.Invisible => IsJoinerInScript(at),
        _ => false,
    };

    private static bool IsRaisedOrLowered(char c) => c is '\u00B2' or '\u00B3' or '\u00B9' or (>= '\u2070' and <= '\u209C');

    /// <summary>A joiner between letters of a script that needs it, Arabic or Indic, is part of the spelling.</summary>
    private readonly bool IsJoinerInScript(int at) =>
        _text[at] is '\u200C' or '\u200D' && at > 0 && IsJoined(_text[at - 1]) && IsJoined(At(at + 1));

    private static bool IsJoined(char c) =>
        c is >= '\u0590' and < '\u2000' && CharacterTable.Classify(c) is CharacterClass.Uncased or CharacterClass.Mark;

    private readonly bool JoinsWord(int at)
    {
        var c = _text[at];
        if (CharacterTable.IsHyphen(c)) return StartsLetterOrDigit(at + 1);
        return (CharacterTable.IsApostrophe(c) || c is '\u00B7' or '\u05F3' or '\u05F4') && StartsLetter(at + 1);
    }

    private readonly bool StartsLetterOrDigit(int at) => StartsLetter(at) || CharacterTable.IsDigit(At(at));

    private readonly bool StartsLetter(int at)
    {
        var value = CharacterTable.Classify(At(at));
        if (value == CharacterClass.Surrogate) value = ClassifyPair(at, out _);
        return value is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Uncased;
    }

    private void AddWord(int end, ref WordShape shape)
    {
        var length = end - _at;
        Add(SyntaxKind.Word, end, FlagsOf(_text[_at..end], ref shape), length <= WordShape.LongestHashed ? Folding.FinishHash(shape.RawHash) : 0);
    }

    private readonly TokenFlags FlagsOf(ReadOnlySpan<char> word, ref WordShape shape)
    {
        var flags = shape.Flags;
        if (CharacterTable.IsUpper(word[0]) || (word[0] >= 0xD800 && ClassifyPair(_at, out _) == CharacterClass.Upper)) flags |= TokenFlags.Capitalized;
        if (shape.HasOnlyCapitals && HasTwoLetters(word)) flags |= TokenFlags.AllCaps;
        var ends = word.Length > 2 && word[^1] is 's' or 'S' && CharacterTable.IsApostrophe(word[^2]);
        return ends ? flags | TokenFlags.Possessive : flags;
    }

    private static bool HasTwoLetters(ReadOnlySpan<char> word)
    {
        var letters = 0;
        for (var i = 0; i < word.Length && letters < 2; i++)
            if (char.IsLetter(word[i]) || char.IsHighSurrogate(word[i])) letters++;
        return letters == 2;
    }

    /// <summary>Adds a token that holds letters, digits and marks in any order.</summary>
    private void AddDescribed(SyntaxKind kind, int start, int end)
    {
        var shape = WordShape.Start;
        var limit = _limit;
        _limit = end;
        for (var i = start; i < end;)
        {
            var next = ScanLetters(i, ref shape);
            if (next == i) shape.AddJoint(_text[next++]);
            i = next;
        }
        _limit = limit;
        var isWord = kind is SyntaxKind.Word or SyntaxKind.Initial or SyntaxKind.Abbreviation;
        Add(kind, end, FlagsOf(_text[start..end], ref shape), isWord && end - start <= WordShape.LongestHashed ? Folding.FinishHash(shape.RawHash) : 0);
    }
}
