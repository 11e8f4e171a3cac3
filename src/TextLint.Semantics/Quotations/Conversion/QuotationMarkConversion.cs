using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>The edits that give all quotation marks and apostrophes of an article one style.</summary>
/// <param name="Changes">The edits in offsets of the source, in order; they do not overlap.</param>
/// <param name="LeftAlone">Straight marks that stay in a conversion to curly ones, because nothing tells what they do; in order. Feet, inches and code are none.</param>
public sealed record QuotationMarkConversion(ImmutableArray<TextChange> Changes, ImmutableArray<TextSpan> LeftAlone)
{
    /// <summary>
    /// Converts prose, not code, addresses, markup, front matter and page furniture. An entity stays an entity. What a conversion to curly marks changes in straight
    /// ones, the conversion back undoes.
    /// </summary>
    /// <param name="model">The article.</param>
    /// <param name="style">The style that all marks are to have.</param>
    /// <param name="scope">Which marks.</param>
    public static QuotationMarkConversion Create(SemanticModel model, QuotationMarkStyle style, QuotationMarkScope scope = QuotationMarkScope.All)
    {
        ArgumentNullException.ThrowIfNull(model);
        var writer = new QuotationMarkWriter(model, style, scope);
        for (var block = 0; block < model.Document.Blocks.Length; block++) writer.Write(block);
        return new QuotationMarkConversion(writer.Changes.ToImmutable(), writer.LeftAlone.ToImmutable());
    }
}
