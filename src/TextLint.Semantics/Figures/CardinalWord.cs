using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>Reads number words up to ninety-nine.</summary>
internal static class CardinalWord
{
    /// <summary>The number of the word at an index: <c>seven</c>, <c>twenty-one</c>; 0 where it is none.</summary>
    public static int Read(FigureCursor cursor, int index)
    {
        var token = cursor[index];
        if (token.Kind != SyntaxKind.Word) return 0;
        if (!token.Has(TokenFlags.Hyphenated)) return cursor.TermAt(index) is { Kind: FigureTermKind.Cardinal, Value: var value } ? value : 0;
        var text = cursor.TextAt(index);
        var hyphen = text.IndexOfAny('-', '\u2010', '\u2011');
        return hyphen > 0 ? Join(cursor.Vocabulary.Find(text[..hyphen], 0), cursor.Vocabulary.Find(text[(hyphen + 1)..], 0)) : 0;
    }

    /// <summary>Twenty and one are twenty-one; 0 for two words that make no number.</summary>
    public static int Join(FigureTerm tens, FigureTerm ones) =>
        tens is { Kind: FigureTermKind.Cardinal, Value: >= 20 } && ones is { Kind: FigureTermKind.Cardinal, Value: < 10 } ? tens.Value + ones.Value : 0;
}
