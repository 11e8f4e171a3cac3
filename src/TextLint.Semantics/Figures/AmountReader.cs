using System.Buffers;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Reads numbers with a unit: percentages, money, measures.</summary>
internal static class AmountReader
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789.,\u00A0\u202F\u2009");

    /// <summary>The amount that begins at a token, and the index past it; null where none does.</summary>
    public static (AmountFigure Amount, int End)? Read(FigureCursor cursor, int index) => cursor.KindAt(index) switch
    {
        SyntaxKind.Money => ReadMoney(cursor, index),
        SyntaxKind.Percent => ReadPercent(cursor, index),
        SyntaxKind.Measure => ReadMeasure(cursor, index),
        SyntaxKind.Number => ReadNumber(cursor, index),
        SyntaxKind.Word => ReadWord(cursor, index),
        _ => null,
    };

    /// <summary>$5, US$5m, £5 million.</summary>
    private static (AmountFigure Amount, int End)? ReadMoney(FigureCursor cursor, int index)
    {
        var text = cursor.TextAt(index);
        var first = text.IndexOfAnyInRange('0', '9');
        if (first <= 0 || cursor.Vocabulary.CurrencyOf(text[..first].TrimEnd()) is not (> 0 and var currency)) return null;
        var last = first + NumberLength(text[first..]);
        var suffix = text[last..];
        var (scale, pattern, end) = ScaleAfter(cursor, suffix, index);
        // A letter that is no scale is something else: the $64K question, $5c.
        if (suffix.Length > 0 && scale == 0) return null;
        var amount = new AmountFigure(cursor.SpanOf(index, end))
        {
            Token = index,
            Kind = AmountKind.Money,
            Unit = currency,
            Number = text[first..last].ToString(),
            Pattern = string.Concat(text[..first], "#"),
            Scale = scale,
            ScalePattern = pattern,
        };
        return (amount, end);
    }

    private static (AmountFigure Amount, int End)? ReadPercent(FigureCursor cursor, int index)
    {
        var text = cursor.TextAt(index);
        var length = NumberLength(text);
        // Figures of another script, or a fraction, are no number to us.
        if (length == 0) return null;
        return Create(cursor, (index, index + 1), AmountKind.Percent, 1, text[..length], string.Concat("#", text[length..]));
    }

    /// <summary>5km: what is written to the number is a unit; what is a scale or an unknown letter is not.</summary>
    private static (AmountFigure Amount, int End)? ReadMeasure(FigureCursor cursor, int index)
    {
        var text = cursor.TextAt(index);
        var length = NumberLength(text);
        var term = cursor.Vocabulary.Find(text[length..], 0);
        return length > 0 && term.Kind == FigureTermKind.Unit ? Create(cursor, (index, index + 1), AmountKind.Measure, term.Value, text[..length], string.Concat("#", text[length..])) : null;
    }

    /// <summary>5 km, 5 percent, 5 million dollars, 5 USD; 5 % too.</summary>
    private static (AmountFigure Amount, int End)? ReadNumber(FigureCursor cursor, int index)
    {
        var text = cursor.TextAt(index);
        if (text.IndexOfAnyExcept(s_digits) >= 0) return null;
        if (cursor.KindAt(index + 1) == SyntaxKind.WhiteSpace && cursor.TextAt(index + 2) is "%") return Create(cursor, (index, index + 3), AmountKind.Percent, 1, text, "# %");
        return ReadUnit(cursor, index, text);
    }

    /// <summary>Five percent, twenty-five miles, USD 5.</summary>
    private static (AmountFigure Amount, int End)? ReadWord(FigureCursor cursor, int index)
    {
        var term = cursor.TermAt(index);
        if (term.Kind == FigureTermKind.CurrencyCode && cursor.KindAt(cursor.After(index)) == SyntaxKind.Number) return ReadCode(cursor, index, term);
        return term.Kind == FigureTermKind.Cardinal || CardinalWord.Read(cursor, index) > 0 ? ReadUnit(cursor, index, cursor.TextAt(index)) : null;
    }

    private static (AmountFigure Amount, int End)? ReadCode(FigureCursor cursor, int index, FigureTerm code)
    {
        var number = cursor.After(index);
        var (scale, pattern, end) = ScaleAfter(cursor, [], number);
        var space = cursor.Block.Text[cursor[index].End..cursor[number].Start];
        return Create(cursor, (index, end), AmountKind.Money, code.Value, cursor.TextAt(number), string.Concat(code.Text, space, "#"), scale, pattern);
    }

    private static (AmountFigure Amount, int End)? ReadUnit(FigureCursor cursor, int index, ReadOnlySpan<char> number)
    {
        var (scale, pattern, end) = ScaleAfter(cursor, [], index);
        var (unit, past) = cursor.PhraseAt(cursor.After(end - 1));
        var kind = unit.Kind switch
        {
            FigureTermKind.Percent => AmountKind.Percent,
            FigureTermKind.Currency or FigureTermKind.CurrencyCode => AmountKind.Money,
            FigureTermKind.Unit => AmountKind.Measure,
            _ => (AmountKind?)null,
        };
        if (kind is null) return null;
        return Create(cursor, (index, past), kind.Value, unit.Value, number, $"# {unit.Plural}", scale, pattern, unit.Text.Length > 4 || unit.Kind == FigureTermKind.Currency || unit.Plural != unit.Text);
    }

    /// <summary>The scale written to the number, or the word of one that follows: which, how, and the index past all.</summary>
    private static (int Scale, string Pattern, int End) ScaleAfter(FigureCursor cursor, ReadOnlySpan<char> suffix, int number)
    {
        if (suffix.Length > 0) return cursor.Vocabulary.Find(suffix, 0) is { Kind: FigureTermKind.Scale } written ? (written.Value, $"#{written.Text}", number + 1) : (0, "#", number + 1);
        var at = cursor.After(number);
        var term = cursor.TermAt(at);
        if (term.Kind != FigureTermKind.Scale) return (0, "#", number + 1);
        return (term.Value, string.Concat("#", cursor.Block.Text[cursor[number].End..cursor[at].Start], term.Text), at + 1);
    }

    private static (AmountFigure Amount, int End) Create(
        FigureCursor cursor, (int First, int End) tokens, AmountKind kind, int unit, ReadOnlySpan<char> number, string pattern, int scale = 0, string scalePattern = "#", bool isSpelled = false) =>
        (new AmountFigure(cursor.SpanOf(tokens.First, tokens.End))
        {
            Token = tokens.First,
            Kind = kind,
            Unit = unit,
            Number = number.ToString(),
            Pattern = pattern,
            Scale = scale,
            ScalePattern = scalePattern,
            IsSpelled = isSpelled,
        }, tokens.End);

    private static int NumberLength(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(s_digits) is >= 0 and var end ? end : text.Length;
}
