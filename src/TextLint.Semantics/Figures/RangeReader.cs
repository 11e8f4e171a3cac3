using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Reads two bounds of one range: years with a dash between them, numbers between words that say so.</summary>
internal static class RangeReader
{
    /// <summary>The range whose first bound is at a token; null where none is.</summary>
    public static RangeFigure? Read(FigureCursor cursor, NumberFigure first)
    {
        var index = first.Token;
        return cursor.KindAt(index + 1) is SyntaxKind.Hyphen or SyntaxKind.EnDash ? ReadDash(cursor, first) : ReadWords(cursor, first);
    }

    /// <summary>1998-2004; not one of three numbers, as in 1998-2004-12, nor years before an era that counts backwards.</summary>
    private static RangeFigure? ReadDash(FigureCursor cursor, NumberFigure first)
    {
        var (index, last) = (first.Token, first.Token + 2);
        var isAge = cursor.Is(cursor.Before(index), FigureTermKind.Age);
        if (!isAge && (!cursor.IsYear(index) || !cursor.IsYear(last))) return null;
        if (IsMark(cursor.KindAt(index - 1)) || IsMark(cursor.KindAt(last + 1)) || cursor.Is(cursor.After(last), FigureTermKind.Era)) return null;
        return NumberReader.Read(cursor, last) is { } bound ? Create(cursor, first, bound) : null;
    }

    /// <summary>Between 20 and 30. From 30 to 20 is a fall, and a date may be moved from 2029 to 2021.</summary>
    private static RangeFigure? ReadWords(FigureCursor cursor, NumberFigure first)
    {
        var (before, link) = (cursor.Before(first.Token), cursor.After(first.Token));
        if (cursor.Vocabulary.BoundPairs is not [var pair, ..] || !cursor[before].IsWord || !cursor[link].IsWord) return null;
        if (!Folding.Equal(cursor.TextAt(before), pair.Before) || !Folding.Equal(cursor.TextAt(link), pair.Between)) return null;
        var last = cursor.After(link);
        if (NumberReader.Read(cursor, last) is not { } bound || IsMark(cursor.KindAt(last + 1)) || cursor.Is(cursor.After(last), FigureTermKind.Era)) return null;
        return Create(cursor, first, bound);
    }

    private static bool IsMark(SyntaxKind kind) => kind is SyntaxKind.Hyphen or SyntaxKind.EnDash or SyntaxKind.Slash or SyntaxKind.Colon or SyntaxKind.Symbol;

    private static RangeFigure Create(FigureCursor cursor, NumberFigure first, NumberFigure last) =>
        new(TextSpan.FromBounds(first.Span.Start, last.Span.End)) { Token = first.Token, First = first, Last = last };
}
