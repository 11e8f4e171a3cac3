using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Tells of the places of a block, asked from the first on, whether they stand inside quotation marks; all questions together take the time of one pass.</summary>
/// <param name="quoted">The quoted spans of the block's prose, in order.</param>
internal struct QuotationWalk(ImmutableArray<TextSpan> quoted)
{
    private int _at;

    /// <summary>As <see cref="BlockQuotations.IsQuoted"/>.</summary>
    /// <param name="position">A UTF-16 offset of the block's prose; not before the one that was asked for last.</param>
    public bool IsQuoted(int position)
    {
        while (_at < quoted.Length && quoted[_at].End <= position) _at++;
        return _at < quoted.Length && quoted[_at].Start <= position;
    }
}
