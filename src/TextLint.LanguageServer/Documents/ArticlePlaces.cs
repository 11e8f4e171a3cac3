using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Documents;

/// <summary>Finds what stands at a place of an article, in UTF-16 offsets of its text. Each question takes time by the article at worst.</summary>
internal static class ArticlePlaces
{
    /// <summary>True in a span and at its end, where the caret still belongs to the word before it.</summary>
    public static bool Touches(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;

    /// <summary>The acronym at an offset, in it or at its end; null where none stands.</summary>
    public static (AcronymSymbol Acronym, AcronymPlace Place)? FindAcronym(SemanticModel model, int offset)
    {
        var block = model.Document.IndexOf(offset);
        foreach (var acronym in model.Acronyms)
            foreach (var place in acronym.Uses)
                if (place.Block == block && Touches(SpanOf(model, place), offset)) return (acronym, place);
        return null;
    }

    /// <summary>The mark at an offset with its quotation, rather one that begins there than one that ends; null where none stands.</summary>
    public static (Quotation Quotation, TextSpan Span)? FindMark(SemanticModel model, int offset)
    {
        (Quotation, TextSpan)? ending = null;
        var block = model.Document.IndexOf(offset);
        foreach (var quotation in model.Quotations.All)
            foreach (var part in quotation.Parts)
            {
                if (part.Block != block) continue;
                foreach (var span in MarksOf(model, part))
                {
                    if (span.Contains(offset)) return (quotation, span);
                    if (span.End == offset) ending ??= (quotation, span);
                }
            }
        return ending;
    }

    /// <summary>The innermost quotation around an offset, its marks included; null outside of all.</summary>
    public static Quotation? FindQuotation(SemanticModel model, int offset) =>
        model.Quotations.All.Where(q => q.Span.Contains(offset)).MaxBy(q => q.Level);

    /// <summary>The places of all marks of a quotation, in order: that of each paragraph which opens it again, and the last.</summary>
    public static ImmutableArray<TextSpan> MarksOf(SemanticModel model, Quotation quotation) => [.. quotation.Parts.SelectMany(p => MarksOf(model, p))];

    /// <summary>The place of an acronym.</summary>
    public static TextSpan SpanOf(SemanticModel model, AcronymPlace place) => model.Document.ToSource(place.Block, place.Use.Span);

    /// <summary>The place of a mention, without its title.</summary>
    public static TextSpan SpanOf(SemanticModel model, Mention mention) => model.Document.ToSource(mention.Block, mention.Span);

    private static IEnumerable<TextSpan> MarksOf(SemanticModel model, QuotationPart part)
    {
        var marks = model.Facts[part.Block].Quotations.Marks;
        if (part.Opener >= 0) yield return model.Document.ToSource(part.Block, marks[part.Opener].Span);
        if (part.Closer >= 0) yield return model.Document.ToSource(part.Block, marks[part.Closer].Span);
    }
}
