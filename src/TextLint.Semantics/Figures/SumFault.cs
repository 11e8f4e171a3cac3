using System.Collections.Immutable;
using System.Globalization;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>A figure that those beside it, in its sentence, do not give.</summary>
/// <param name="Span">The figure's place in the block's prose.</param>
/// <param name="Stated">The figure as written.</param>
/// <param name="Computed">What the others give.</param>
public sealed record SumFault(TextSpan Span, string Stated, string Computed)
{
    // A percentage is rounded, and so are the numbers it was made of.
    private const double LeastDifference = 1.5;

    // Between the whole and the colon stands what it counts, and a verb.
    private const int LongestWhole = 16;

    /// <summary>The faults of a block, in order: <c>12 people: seven men and four women</c>; <c>rose from 100 to 120, or 30%</c>.</summary>
    internal static ImmutableArray<SumFault> Read(BlockSyntax block, ImmutableArray<Figure> figures, FigureVocabulary vocabulary)
    {
        // A sum stands behind a colon, a change has a percentage: few blocks have either.
        if (figures.Length < 3 || (block.Text.IndexOf(':') < 0 && !HasPercentage(figures))) return [];
        var faults = ImmutableArray.CreateBuilder<SumFault>();
        foreach (var sentence in block.Sentences)
        {
            var own = figures.Where(f => sentence.Span.Contains(f.Span)).ToList();
            if (own.Count >= 3 && (FindSum(block, own) ?? FindChange(block, vocabulary, own)) is { } fault) faults.Add(fault);
        }
        return faults.DrainToImmutable();
    }

    private static bool HasPercentage(ImmutableArray<Figure> figures)
    {
        foreach (var figure in figures)
            if (figure is AmountFigure { Kind: AmountKind.Percent }) return true;
        return false;
    }

    private static SumFault? FindSum(BlockSyntax block, List<Figure> figures)
    {
        if (figures[0] is not NumberFigure { Value: > 2 } whole || !figures.Skip(1).All(f => f is NumberFigure { Value: > 0, Noun.Length: > 0 })) return null;
        var parts = figures.Skip(1).Cast<NumberFigure>().ToList();
        if (parts.Any(p => p.Value >= whole.Value || p.IsRecentYear) || !IsListed(block, whole, parts)) return null;
        var sum = parts.Sum(p => p.Value);
        return sum == whole.Value ? null : new SumFault(whole.Span, whole.Text, sum.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A colon behind the whole, and nothing but parts between it and the end: each behind a comma or a conjunction.</summary>
    private static bool IsListed(BlockSyntax block, NumberFigure whole, List<NumberFigure> parts)
    {
        var tokens = block.Tokens;
        var colon = parts[0].Token - 1;
        while (colon >= 0 && tokens[colon].IsSpace) colon--;
        if (colon < 0 || tokens[colon].Kind != SyntaxKind.Colon || colon - whole.Token > LongestWhole) return false;
        for (var i = 1; i < parts.Count; i++)
        {
            var before = parts[i].Token - 1;
            while (tokens[before].IsSpace) before--;
            if (tokens[before].Kind != SyntaxKind.Comma && !tokens[before].IsWord) return false;
        }
        return true;
    }

    /// <summary>From A to B and a percentage, with a word of change.</summary>
    private static SumFault? FindChange(BlockSyntax block, FigureVocabulary vocabulary, List<Figure> figures)
    {
        if (figures.Count != 3 || figures[2] is not AmountFigure { Kind: AmountKind.Percent } percent) return null;
        if (ValueOf(figures[0]) is not (> 0 and var from) || ValueOf(figures[1]) is not (> 0 and var to) || ValueOf(percent) is not { } stated || !AreOfOneKind(figures[0], figures[1])) return null;
        var cursor = new FigureCursor(block, vocabulary);
        if (!IsChange(cursor, figures)) return null;
        var computed = Math.Abs(to - from) / from * 100;
        if (Math.Abs(computed - stated) < Math.Max(LeastDifference, stated / 10)) return null;
        return new SumFault(percent.Span, block.GetString(percent.Span), percent.Write(percent.Pattern, percent.ScalePattern).Replace(percent.Number, Math.Round(computed).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static bool IsChange(FigureCursor cursor, List<Figure> figures)
    {
        var (first, second) = (cursor.Before(figures[0].Token), cursor.Before(figures[1].Token));
        if (!cursor.Is(cursor.Before(first), FigureTermKind.Change)) return false;
        // The first pair, between and and, are bounds of no change.
        for (var i = 1; i < cursor.Vocabulary.BoundPairs.Count; i++)
            if (Folding.Equal(cursor.TextAt(first), cursor.Vocabulary.BoundPairs[i].Before) && Folding.Equal(cursor.TextAt(second), cursor.Vocabulary.BoundPairs[i].Between)) return true;
        return false;
    }

    private static bool AreOfOneKind(Figure first, Figure second) => (first, second) switch
    {
        (NumberFigure a, NumberFigure b) => !a.IsRecentYear || !b.IsRecentYear,
        (AmountFigure a, AmountFigure b) => a.Kind == b.Kind && a.Kind != AmountKind.Percent && a.Unit == b.Unit && a.Scale == b.Scale,
        _ => false,
    };

    private static double? ValueOf(Figure figure) => figure switch
    {
        NumberFigure number => number.Value,
        AmountFigure amount when double.TryParse(amount.Number, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) => value,
        _ => null,
    };
}
