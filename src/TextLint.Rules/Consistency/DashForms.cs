using TextLint.Analysis;
using TextLint.Rules.Forms;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Rules.Consistency;

/// <summary>Finds dashes within the sentences of running text; not those of ranges, scores, compounds, routes and datelines.</summary>
internal static class DashForms
{
    private const string Hyphen = " - ";

    /// <summary>The conflict between the ways in which dashes are typed; null where there is one way.</summary>
    public static FormConflict? Find(SemanticModel model) => FormConflict.Between(Read(model));

    /// <summary>The dashes, in order; the form of each is the dash with its spaces.</summary>
    public static List<FormPlace> Read(SemanticModel model)
    {
        var places = new List<FormPlace>();
        for (var i = 0; i < model.Facts.Length; i++)
        {
            var block = model.Document.Blocks[i];
            if (model.Facts[i].PauseMarks.IsEmpty || block.Kind != SyntaxKind.Paragraph || !OwnWords.IsOwn(block) || !EndsSentence(block)) continue;
            foreach (var mark in model.Facts[i].PauseMarks)
                if (Read(block, mark) is var (span, form) && model.Document.ToSource(i, span) is var source && OwnWords.IsOwn(model, source.Start))
                    places.Add(new FormPlace(source, block.GetString(span)) { Form = form });
        }
        return places;
    }

    /// <summary>Registers the fixes: safe where a dash replaces what is typed for one; a hyphen may be anything, and two of them are no gain on a dash.</summary>
    public static void RegisterFixes(CodeFixContext context)
    {
        if (Find(context.Model) is not { } conflict) return;
        var isSafe = conflict.MainPlaces[0].Form.Trim() is "–" or "—" && conflict.Places.All(p => p.Form != Hyphen);
        FormFixes.Register(context, [conflict], Rewrite, isSafe ? FixApplicability.Safe : FixApplicability.Unsafe);
    }

    /// <summary>The dash in another form; spaces stay as they are typed, because some do not break.</summary>
    public static string Rewrite(FormPlace place, string form) =>
        place.Form[0] == ' ' && form[0] == ' ' ? place.Text[0] + form.Trim() + place.Text[^1] : form;

    /// <summary>A block that ends as a sentence does is no title, label or byline.</summary>
    private static bool EndsSentence(BlockSyntax block)
    {
        var i = block.Tokens.Length - 1;
        while (i >= 0 && (block.Tokens[i].IsSpace || block.Tokens[i].IsQuotationMark || block.Tokens[i].Kind == SyntaxKind.CloseBracket)) i--;
        return i >= 0 && block.Tokens[i].Kind is SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Abbreviation or SyntaxKind.Ellipsis;
    }

    private static (TextSpan Span, string Form)? Read(BlockSyntax block, int mark)
    {
        var tokens = block.Tokens;
        var dash = tokens[mark].Kind switch { SyntaxKind.Hyphen => "-", SyntaxKind.DoubleHyphen => "--", SyntaxKind.EnDash => "–", SyntaxKind.EmDash => "—", _ => null };
        if (dash is null || mark == 0 || mark == tokens.Length - 1) return null;
        var isSpaced = tokens[mark - 1].Kind == SyntaxKind.WhiteSpace;
        // A space on one side alone is a slip of another kind, and words that two hyphens or en dashes join may be a compound.
        if (isSpaced != (tokens[mark + 1].Kind == SyntaxKind.WhiteSpace) || (!isSpaced && tokens[mark].Kind is SyntaxKind.Hyphen or SyntaxKind.EnDash)) return null;
        var (before, after) = isSpaced ? (mark - 2, mark + 2) : (mark - 1, mark + 1);
        if (before < 0 || after >= tokens.Length || !CanStandBefore(tokens[before]) || !CanStandAfter(tokens[after])) return null;
        if (IsRange(tokens[before], tokens[after], tokens[mark].Kind) || IsForeign(block, tokens[before]) || IsForeign(block, tokens[after]) || IsDateline(block, before)) return null;
        return (TextSpan.FromBounds(tokens[before].End, tokens[after].Start), isSpaced ? $" {dash} " : dash);
    }

    private static bool CanStandBefore(SyntaxToken token) =>
        token.IsWord || IsFigure(token) || token.IsQuotationMark || token.Kind is SyntaxKind.CloseBracket or SyntaxKind.Comma or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark;

    private static bool CanStandAfter(SyntaxToken token) => token.IsWord || IsFigure(token) || token.IsQuotationMark || token.Kind == SyntaxKind.OpenBracket;

    private static bool IsFigure(SyntaxToken token) => token.Kind is >= SyntaxKind.Number and <= SyntaxKind.Time;

    /// <summary>2001 - 2005, April 30 – May 4, Boston - New York; and what credits a quotation: "Onward." – The mayor.</summary>
    private static bool IsRange(SyntaxToken before, SyntaxToken after, SyntaxKind dash)
    {
        if (IsFigure(before) && IsFigure(after)) return true;
        // A capital behind a hyphen follows a label: "Weather - Rain".
        if (dash == SyntaxKind.Hyphen && (IsFigure(before) || IsFigure(after) || after.Has(TokenFlags.Capitalized))) return true;
        if (dash is SyntaxKind.Hyphen or SyntaxKind.EnDash && IsFigure(before) && after.Has(TokenFlags.Capitalized)) return true;
        return after.Has(TokenFlags.Capitalized) && (before.Has(TokenFlags.Capitalized) || before.IsQuotationMark);
    }

    /// <summary>True for a word of another script, whose text has dashes of its own.</summary>
    private static bool IsForeign(BlockSyntax block, SyntaxToken token) => token.Kind == SyntaxKind.Word && block.Text[token.Start] > '\u024F';

    /// <summary>True where no word in lower case stands before: "LISBON, Portugal (AP) — ".</summary>
    private static bool IsDateline(BlockSyntax block, int before)
    {
        for (var i = before; i >= 0; i--)
            if (block.Tokens[i].Kind == SyntaxKind.Word && !block.Tokens[i].Has(TokenFlags.Capitalized)) return false;
        return true;
    }
}
