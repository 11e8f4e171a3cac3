using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Rules.Quotes;

/// <summary>Tells words that somebody spoke or wrote as a sentence from terms, titles and parts of sentences.</summary>
internal static class QuotedSentence
{
    /// <summary>True for an outer quotation of a paragraph that begins with a capital, ends in a stop or a comma and has so many words.</summary>
    public static bool Is(Quotation quotation, DocumentSyntax document, int minWords)
    {
        if (quotation.Level != 1 || quotation.Form == QuotationForm.Block || !quotation.IsClosed) return false;
        var (words, capitals, last) = (0, 0, SyntaxKind.None);
        foreach (var part in quotation.Parts)
        {
            var block = document.Blocks[part.Block];
            if (block.Kind != SyntaxKind.Paragraph) return false;
            for (var i = block.FindTokenIndex(part.Span.Start); i < block.Tokens.Length && block.Tokens[i].Start < part.Span.End; i++)
            {
                var token = block.Tokens[i];
                if (token.IsSpace || token.IsQuotationMarkOrPrime || token.Kind is SyntaxKind.OpenBracket or SyntaxKind.CloseBracket) continue;
                last = token.Kind;
                if (!token.IsWord) continue;
                if (token.Has(TokenFlags.Capitalized)) capitals++;
                else if (words == 0) return false;
                words++;
            }
        }
        // A title has a capital at every second word at least.
        return words >= minWords && capitals * 2 < words && last is SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Comma or SyntaxKind.Ellipsis;
    }
}
