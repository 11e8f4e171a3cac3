using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Reads the figures of a block in one walk over its tokens: at each the longest reading wins.</summary>
internal static class FigureReader
{
    /// <summary>The figures of a block in order; a range, or a month with its year, stands before the numbers in it.</summary>
    public static ImmutableArray<Figure> Read(BlockSyntax block, LanguageData language)
    {
        if (language.Figures.IsEmpty) return [];
        var cursor = new FigureCursor(block, language.Figures);
        ImmutableArray<Figure>.Builder? found = null;
        for (var i = 0; i < cursor.Count;) i = ReadAt(cursor, i, language.Vocabulary, ref found);
        return found is null ? [] : found.DrainToImmutable();
    }

    private static int ReadAt(FigureCursor cursor, int index, NameVocabulary words, ref ImmutableArray<Figure>.Builder? found)
    {
        var kind = cursor.KindAt(index);
        var isFigure = kind is >= SyntaxKind.Number and <= SyntaxKind.Time;
        if (!isFigure && !MayBegin(cursor, index)) return index + 1;
        if (DateReader.Read(cursor, index) is { } date) return Add(date.Date, date.End, ref found);
        // Its year is a number to whoever asks for numbers.
        if (!isFigure && DateReader.ReadMonth(cursor, index) is { } month) return Add(month, index + 1, ref found);
        if (isFigure && TimeReader.Read(cursor, index) is { } time) return Add(time.Time, time.End, ref found);
        if (DecadeReader.Read(cursor, index, words) is { } decade) return Add(decade.Decade, decade.End, ref found);
        if (AmountReader.Read(cursor, index) is { } amount) return Add(amount.Amount, amount.End, ref found);
        if (NumberReader.Read(cursor, index) is not { } number) return index + 1;
        if (RangeReader.Read(cursor, number) is { } range) Add(range, index, ref found);
        return Add(number, index + 1, ref found);
    }

    /// <summary>Most words are nothing in a figure.</summary>
    private static bool MayBegin(FigureCursor cursor, int index) =>
        cursor[index].IsWord && (cursor[index].Has(TokenFlags.Hyphenated)
            || cursor.TermAt(index).Kind is FigureTermKind.Weekday or FigureTermKind.Month or FigureTermKind.Cardinal or FigureTermKind.Decade or FigureTermKind.CurrencyCode);

    private static int Add(Figure figure, int end, ref ImmutableArray<Figure>.Builder? found)
    {
        (found ??= ImmutableArray.CreateBuilder<Figure>()).Add(figure);
        return end;
    }
}
