using System.Buffers;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Reads whole numbers, in figures and in words, and what they count.</summary>
internal static class NumberReader
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789,\u00A0\u202F\u2009");

    /// <summary>The number at a token; null where there is none.</summary>
    public static NumberFigure? Read(FigureCursor cursor, int index)
    {
        var value = cursor.KindAt(index) == SyntaxKind.Number ? ValueOf(cursor.TextAt(index)) : CardinalWord.Read(cursor, index) is > 0 and var word ? word : -1;
        if (value < 0) return null;
        return new NumberFigure(cursor[index].Span)
        {
            Token = index,
            Value = value,
            Text = cursor.TextAt(index).ToString(),
            Noun = NounAfter(cursor, index),
            IsBound = cursor[index].Has(TokenFlags.Initial) || IsJoined(cursor, index),
        };
    }

    /// <summary>A whole number with or without separators of thousands; -1 for another figure.</summary>
    private static long ValueOf(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(s_digits) >= 0 || text.Length > 15) return -1;
        // A space between groups of figures does what a comma does.
        if (text.IndexOfAny('\u00A0', '\u202F', '\u2009') is > 0) text = text.ToString().Replace("\u00A0", "").Replace("\u202F", "").Replace("\u2009", "");
        return long.TryParse(text, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    private static string NounAfter(FigureCursor cursor, int index)
    {
        var at = cursor.After(index);
        var token = cursor[at];
        if (token.Kind != SyntaxKind.Word || cursor.KindAt(index + 1) is not (SyntaxKind.WhiteSpace or SyntaxKind.LineBreak) || token.Flags != TokenFlags.None) return "";
        return cursor.TextAt(at).ToString();
    }

    private static bool IsNumber(FigureCursor cursor, int index) => cursor.KindAt(index) == SyntaxKind.Number || cursor.Is(index, FigureTermKind.Cardinal);

    /// <summary>A neighbour decides how the number is written: 2-1, Apollo 11, two or 3, Section 4.</summary>
    private static bool IsJoined(FigureCursor cursor, int index)
    {
        var at = cursor.Before(index);
        var before = cursor[at];
        if (before.Kind == SyntaxKind.Word && IsNumber(cursor, cursor.Before(at))) return true;
        if (before.Kind is SyntaxKind.Hyphen or SyntaxKind.EnDash or SyntaxKind.EmDash or SyntaxKind.Slash or SyntaxKind.Colon or SyntaxKind.Symbol or SyntaxKind.Number or SyntaxKind.Abbreviation or SyntaxKind.Money) return true;
        return before.Kind == SyntaxKind.Word && before.Has(TokenFlags.Capitalized) && !before.Has(TokenFlags.Initial);
    }
}
