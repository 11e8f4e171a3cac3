using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>How many marks are typed straight, and how many curly.</summary>
/// <param name="Straight">Straight ones.</param>
/// <param name="Curly">Curly ones.</param>
public readonly record struct MarkCount(int Straight, int Curly)
{
    /// <summary>True where both kinds stand.</summary>
    public bool IsMixed => Straight > 0 && Curly > 0;

    /// <summary>The kind that most have; curly where as many have the other.</summary>
    public QuotationMarkStyle Majority => Straight > Curly ? QuotationMarkStyle.Straight : QuotationMarkStyle.Curly;

    /// <summary>The sum.</summary>
    public static MarkCount operator +(MarkCount left, MarkCount right) => new(left.Straight + right.Straight, left.Curly + right.Curly);

    /// <inheritdoc cref="op_Addition"/>
    public static MarkCount Add(MarkCount left, MarkCount right) => left + right;

    /// <summary>The apostrophes in the words of a block.</summary>
    internal static MarkCount InWords(BlockSyntax block)
    {
        var count = default(MarkCount);
        foreach (var token in block.Tokens)
        {
            if (!token.Has(TokenFlags.Apostrophe) || !token.IsWord) continue;
            var text = block.GetText(token);
            count += new MarkCount(text.Count('\''), text.Count(CurlyMarks.Apostrophe));
        }
        return count;
    }

    /// <summary>The marks of a block that certainly open and close quotations, or that are apostrophes; guillemets, feet and inches and marks that are at fault left out.</summary>
    internal static MarkCount Of(ImmutableArray<QuotationMark> marks, QuotationMarkScope scope)
    {
        var count = default(MarkCount);
        foreach (var mark in marks)
            if (IsCounted(mark) && ScopeOf(mark) == scope) count += mark.IsStraight ? new MarkCount(1, 0) : new MarkCount(0, 1);
        return count;
    }

    private static bool IsCounted(QuotationMark mark) =>
        mark.Span.Length == 1
        && mark.Kind is not (SyntaxKind.Prime or >= SyntaxKind.LeftGuillemet and <= SyntaxKind.RightSingleGuillemet)
        && mark.Role is QuotationMarkRole.Opener or QuotationMarkRole.Closer or QuotationMarkRole.Apostrophe
        && (mark.Form != QuotationForm.SingleMarks || mark.Partner >= 0 || mark.Role == QuotationMarkRole.Apostrophe)
        && !mark.Faults.HasFlag(QuotationMarkFaults.Mistyped);

    private static QuotationMarkScope ScopeOf(QuotationMark mark) => mark.Role == QuotationMarkRole.Apostrophe ? QuotationMarkScope.Apostrophes : QuotationMarkScope.Quotations;
}
