using TextLint.Semantics;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Quotes;

/// <summary>Finds the outer quotations of headlines by the kind of their marks.</summary>
internal static class HeadlineMarks
{
    /// <summary>Places in the text, marks included, of quotations in marks of a kind, in order.</summary>
    public static IEnumerable<TextSpan> Find(SemanticModel model, QuotationForm form)
    {
        for (var block = 0; block < model.Facts.Length; block++)
        {
            if (model.Facts[block].Zone != Zone.Headline || model.Quotations.HasFault(block)) continue;
            foreach (var (opener, closer) in QuotedWords.OuterIn(model.Facts[block].Quotations.Marks))
                if (opener.Form == form) yield return model.Document.ToSource(block, TextSpan.FromBounds(opener.Span.Start, closer.Span.End));
        }
    }
}
