using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>An age in a sentence that says when the person was born.</summary>
/// <param name="Span">The age's place in the block's prose.</param>
/// <param name="Value">The age.</param>
/// <param name="Born">The year of birth.</param>
/// <param name="Died">The year of the death, 0 where the sentence speaks of a death and not of its year; null for somebody alive.</param>
public readonly record struct StatedAge(TextSpan Span, double Value, int Born, int? Died)
{
    private const int Oldest = 120;

    /// <summary>The ages of a block, in order; of a sentence with two lives none.</summary>
    internal static ImmutableArray<StatedAge> Read(BlockSyntax block, ImmutableArray<Figure> figures, FigureVocabulary vocabulary)
    {
        if (!MayHold(figures)) return [];
        var ages = ImmutableArray.CreateBuilder<StatedAge>();
        foreach (var sentence in block.Sentences)
            if (ReadSentence(new FigureCursor(block, vocabulary), figures, sentence) is { } age) ages.Add(age);
        return ages.DrainToImmutable();
    }

    /// <summary>True where there is a year, and a number that may be an age: few blocks have both.</summary>
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

    private static StatedAge? ReadSentence(FigureCursor cursor, ImmutableArray<Figure> figures, SentenceSyntax sentence)
    {
        var (born, died, hasDeath, isBirth) = (0, 0, false, false);
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
        return born > 0 && FindAge(cursor, figures, sentence) is { } age ? new StatedAge(age.Span, age.Value, born, hasDeath ? died : null) : null;
    }

    /// <summary>The one age of a sentence; null where there is none, or more than one.</summary>
    private static NumberFigure? FindAge(FigureCursor cursor, ImmutableArray<Figure> figures, SentenceSyntax sentence)
    {
        NumberFigure? age = null;
        foreach (var figure in figures)
        {
            if (!sentence.Span.Contains(figure.Span) || figure is not NumberFigure { Value: > 0 and < Oldest } number || !IsAge(cursor, number)) continue;
            if (age is not null) return null;
            age = number;
        }
        return age;
    }

    /// <summary>Aged 54; or 54 between commas behind a name.</summary>
    private static bool IsAge(FigureCursor cursor, NumberFigure number)
    {
        var before = cursor.Before(number.Token);
        if (cursor.Is(before, FigureTermKind.Age)) return true;
        return cursor.KindAt(before) == SyntaxKind.Comma && cursor.KindAt(number.Token + 1) == SyntaxKind.Comma && cursor[cursor.Before(before)].Has(TokenFlags.Capitalized);
    }
}
