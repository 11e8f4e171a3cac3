using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Reads decades. Two figures alone, and a word, are one behind an article only: she is in her nineties.</summary>
internal static class DecadeReader
{
    /// <summary>The decade that begins at a token, and the index past it; null where none does.</summary>
    public static (DecadeFigure Decade, int End)? Read(FigureCursor cursor, int index, NameVocabulary words)
    {
        var token = cursor[index];
        if (token.Kind == SyntaxKind.Number) return ReadNumber(cursor, index, words);
        var term = cursor.TermAt(index);
        return term.Kind == FigureTermKind.Decade && !token.Has(TokenFlags.Capitalized) && IsAfterArticle(cursor, index, words)
            ? (Create(cursor, index, index + 1, term.Value, "word"), index + 1)
            : null;
    }

    /// <summary>The late 1990's are a decade too; 1990's fire is of a year.</summary>
    private static (DecadeFigure Decade, int End)? ReadNumber(FigureCursor cursor, int index, NameVocabulary words)
    {
        var text = cursor.TextAt(index);
        if (text is [.. var four, 's'] && four.Length == 4 && IsDecade(four)) return (Create(cursor, index, index + 1, ValueOf(four), "####s"), index + 1);
        if (text.Length == 4 && IsDecade(text) && cursor[index + 1].Length == 1 && IsApostrophe(cursor.KindAt(index + 1)) && cursor.TextAt(index + 2) is "s" && (IsAfterArticle(cursor, index, words) || IsAfterArticle(cursor, cursor.Before(index), words)))
            return (Create(cursor, index, index + 3, ValueOf(text), "####'s"), index + 3);
        if (text is not [_, '0', 's']) return null;
        if (IsApostrophe(cursor.KindAt(index - 1))) return (Create(cursor, index - 1, index + 1, ValueOf(text[..2]), "'##s"), index + 1);
        return IsAfterArticle(cursor, index, words) ? (Create(cursor, index, index + 1, ValueOf(text[..2]), "##s"), index + 1) : null;
    }

    private static DecadeFigure Create(FigureCursor cursor, int first, int end, int year, string form)
    {
        var span = cursor.SpanOf(first, end);
        return new DecadeFigure(span) { Token = first, FirstYear = year, Form = form, Text = cursor.Block.GetString(span) };
    }

    private static bool IsAfterArticle(FigureCursor cursor, int index, NameVocabulary words)
    {
        var before = cursor.Before(index);
        return cursor[before].IsWord && words.IsArticle(cursor.TextAt(before));
    }

    private static bool IsApostrophe(SyntaxKind kind) => kind is SyntaxKind.SingleQuote or SyntaxKind.RightSingleQuote or SyntaxKind.LeftSingleQuote;

    private static bool IsDecade(ReadOnlySpan<char> year) => year.IndexOfAnyExceptInRange('0', '9') < 0 && year[3] == '0' && year[0] is '1' or '2';

    private static int ValueOf(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
