using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>
/// Keeps quoted words as they were said: drops what a rule of style has to say of them, and makes what is said of their spelling a question to the source.
/// Rules need not know of quotations; each says in its descriptor how it is to be treated in one.
/// </summary>
internal static class QuotationPolicy
{
    private const string Note = " Inside a quotation: check the source.";

    /// <summary>Applies what the descriptors say.</summary>
    /// <param name="sorted">Findings, each with its place in the text.</param>
    /// <param name="model">The article.</param>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> sorted, SemanticModel model)
    {
        if (sorted.All(d => d.Descriptor.InQuotations == QuotationTreatment.Checked)) return sorted;
        var quoted = SpansOf(model);
        if (quoted.Length == 0) return sorted;
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(sorted.Length);
        foreach (var diagnostic in sorted)
        {
            var treatment = diagnostic.Descriptor.InQuotations;
            if (treatment == QuotationTreatment.Checked || !IsInside(quoted, diagnostic.Span)) kept.Add(diagnostic);
            else if (treatment == QuotationTreatment.Cautious) kept.Add(diagnostic with { IsQuoted = true, Message = diagnostic.Message + Note });
        }
        return kept.DrainToImmutable();
    }

    /// <summary>The words of the outer quotations, by place: of one that runs over paragraphs each part, so that a caption between two of them is not quoted.</summary>
    private static TextSpan[] SpansOf(SemanticModel model)
    {
        var spans = new List<TextSpan>();
        foreach (var quotation in model.Quotations.All)
            if (quotation.Level == 1)
                foreach (var part in quotation.Parts) spans.Add(WordsOf(part, model));
        spans.Sort();
        return [.. spans];
    }

    private static TextSpan WordsOf(QuotationPart part, SemanticModel model)
    {
        var marks = model.Facts[part.Block].Quotations.Marks;
        var start = part.Opener < 0 ? part.Span.Start : marks[part.Opener].Span.End;
        var end = part.Closer < 0 ? part.Span.End : marks[part.Closer].Span.Start;
        return model.Document.ToSource(part.Block, TextSpan.FromBounds(start, Math.Max(start, end)));
    }

    /// <summary>True where the last of the spans that begin at or before another holds all of it; outer quotations do not overlap.</summary>
    private static bool IsInside(TextSpan[] spans, TextSpan span)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start <= span.Start) low = middle + 1;
            else high = middle;
        }
        return low > 0 && spans[low - 1].Contains(span);
    }
}
