using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>Finds ellipses: one character, three stops, or three stops with spaces between them.</summary>
internal static class EllipsisForms
{
    /// <summary>One character, three stops, three stops with spaces between them.</summary>
    public const string Character = "\u2026", Stops = "...", Spaced = ". . .";

    /// <summary>The conflict between the ways in which ellipses are typed; null where there is one way.</summary>
    public static FormConflict? Find(SemanticModel model)
    {
        var places = new List<FormPlace>();
        for (var i = 0; i < model.Facts.Length; i++)
        {
            var block = model.Document.Blocks[i];
            if (model.Facts[i].PauseMarks.IsEmpty || !block.IsProse) continue;
            foreach (var mark in model.Facts[i].PauseMarks)
                if (Read(block, mark) is var (span, form)) places.Add(new FormPlace(model.Document.ToSource(i, span), block.GetString(span)) { Form = form });
        }
        return FormConflict.Between(places);
    }

    /// <summary>The ellipsis in another form; a full stop behind it stays.</summary>
    public static string? Rewrite(FormPlace place, string form) => place.Text.Length == 4 ? form + "." : form;

    /// <summary>The ellipsis at a mark of a block, and its form; null where there is none, or one of an odd length.</summary>
    public static (TextSpan Span, string Form)? Read(BlockSyntax block, int mark)
    {
        var (tokens, token) = (block.Tokens, block.Tokens[mark]);
        if (token.Kind == SyntaxKind.FullStop) return (TextSpan.FromBounds(token.Start, tokens[mark + 4].End), Spaced);
        if (token.Kind != SyntaxKind.Ellipsis) return null;
        if (block.Text[token.Start] != '.') return token.Length == 1 ? (token.Span, Character) : null;
        return token.Length <= 4 ? (token.Span, Stops) : null;
    }
}
