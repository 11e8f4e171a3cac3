using System.Collections.Immutable;
using System.Globalization;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>An age that the year of birth in its sentence rules out.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Span">The age's place in the block's prose.</param>
/// <param name="Born">The year of birth.</param>
/// <param name="Year">The year in which the person has or had the age: the article's, or that of the death.</param>
/// <param name="Expected">The ages that are possible, in words for people.</param>
public sealed record AgeFault(int Block, TextSpan Span, int Born, int Year, string Expected)
{
    private const int Oldest = 120;

    /// <summary>The faults of an article, in order. Without its date only those who died have an age that can be checked.</summary>
    public static IEnumerable<AgeFault> Find(SemanticModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        for (var block = 0; block < model.Facts.Length; block++)
        {
            if (model.Facts[block].Zone != Zone.Body || !MayHold(model.Facts[block].Figures)) continue;
            foreach (var sentence in model.Document.Blocks[block].Sentences)
                if (FindIn(model, block, sentence) is { } fault) yield return fault;
        }
    }

    /// <summary>True where there is a year, and a number that may be an age: few blocks have both, so few are read again.</summary>
    private static bool MayHold(ImmutableArray<Figure> figures)
    {
        var (hasYear, hasAge) = (false, false);
        foreach (var figure in figures)
        {
            hasYear |= figure is DateFigure { Year: > 0 } or NumberFigure { Text.Length: 4 };
            hasAge |= figure is NumberFigure { Value: > 0 and < Oldest };
        }
        return hasYear && hasAge;
    }

    private static AgeFault? FindIn(SemanticModel model, int block, SentenceSyntax sentence)
    {
        var cursor = new FigureCursor(model.Document.Blocks[block], model.Language.Figures);
        var (born, died, hasDeath) = (0, 0, false);
        NumberFigure? age = null;
        var isBirth = false;
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            var kind = cursor.TermAt(i).Kind;
            if (kind is FigureTermKind.Birth or FigureTermKind.Death) isBirth = kind == FigureTermKind.Birth;
            hasDeath |= kind == FigureTermKind.Death;
            if (!cursor.IsYear(i)) continue;
            // Two years of birth, or a year that is neither: somebody else's life.
            if (isBirth ? born > 0 : !hasDeath || died > 0) return null;
            if (isBirth) born = cursor.WholeAt(i, 4);
            else died = cursor.WholeAt(i, 4);
            isBirth = false;
        }
        if (born == 0) return null;
        foreach (var figure in model.Facts[block].Figures)
        {
            if (!sentence.Span.Contains(figure.Span) || figure is not NumberFigure { Value: > 0 and < Oldest } number || !IsAge(cursor, number)) continue;
            if (age is not null) return null;
            age = number;
        }
        var year = hasDeath ? died : model.KnownNames.Article.Date?.Year ?? 0;
        if (age is null || year == 0 || year < born || age.Value == year - born || age.Value == year - born - 1) return null;
        var last = year - born;
        return new AgeFault(block, age.Span, born, year, last == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{last - 1} or {last} in {year}"));
    }

    /// <summary>Aged 54; or 54 between commas behind a name.</summary>
    private static bool IsAge(FigureCursor cursor, NumberFigure number)
    {
        var before = cursor.Before(number.Token);
        if (cursor.Is(before, FigureTermKind.Age)) return true;
        return cursor.KindAt(before) == SyntaxKind.Comma && cursor.KindAt(number.Token + 1) == SyntaxKind.Comma && cursor[cursor.Before(before)].Has(TokenFlags.Capitalized);
    }
}
