using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Turns the marks of blocks into those of another style, as edits of the source.</summary>
internal sealed class QuotationMarkWriter
{
    private const char NoBreakSpace = '\u00A0', NarrowNoBreakSpace = '\u202F';

    private readonly SemanticModel _model;
    private readonly QuotationMarkStyle _style;
    private readonly QuotationMarkScope _scope;
    private readonly CurlyMarks _curly;
    private readonly HashSet<(int Block, int Mark)> _openers = [];

    public QuotationMarkWriter(SemanticModel model, QuotationMarkStyle style, QuotationMarkScope scope)
    {
        (_model, _style, _scope) = (model, style, scope);
        _curly = CurlyMarks.For(model.Language.Language);
        foreach (var quotation in model.Quotations.All)
            foreach (var part in quotation.Parts) _openers.Add((part.Block, part.Opener));
    }

    public ImmutableArray<TextChange>.Builder Changes { get; } = ImmutableArray.CreateBuilder<TextChange>();

    public ImmutableArray<TextSpan>.Builder LeftAlone { get; } = ImmutableArray.CreateBuilder<TextSpan>();

    /// <summary>Adds the edits of a block. What stands for an image is markup, where a straight mark may end an attribute.</summary>
    public void Write(int block)
    {
        var syntax = _model.Document.Blocks[block];
        if (!syntax.IsProse || syntax.Kind == SyntaxKind.AltText) return;
        var marks = _model.Facts[block].Quotations.Marks;
        var (next, isTag) = (0, false);
        foreach (var token in syntax.Tokens)
        {
            isTag = IsTag(syntax, token, isTag);
            while (next < marks.Length && marks[next].Span.End <= token.Start) next++;
            if (token.IsQuotationMark && next < marks.Length && marks[next].Span.Contains(token.Span)) WriteMark(block, token, next, isTag);
            else if (!isTag && token.Has(TokenFlags.Apostrophe) && token.IsWord && _scope.HasFlag(QuotationMarkScope.Apostrophes)) WriteWord(block, token);
        }
    }

    /// <summary>True behind the beginning of a tag that is text because it does not end, up to the end of the block: other marks in it would make a tag that ends, and no one sign tells where.</summary>
    private bool IsTag(BlockSyntax block, SyntaxToken token, bool isTag)
    {
        if (_model.Document.Format == TextFormat.PlainText) return false;
        var text = block.Text;
        return isTag || (text[token.Start] == '<' && token.End < text.Length && (char.IsAsciiLetter(text[token.End]) || text[token.End] is '/' or '!' or '?'));
    }

    private void WriteMark(int block, SyntaxToken token, int index, bool isTag)
    {
        var mark = _model.Facts[block].Quotations.Marks[index];
        if (!_scope.HasFlag(mark.Role == QuotationMarkRole.Apostrophe ? QuotationMarkScope.Apostrophes : QuotationMarkScope.Quotations)) return;
        if (_style == QuotationMarkStyle.Straight)
        {
            if (!isTag && _curly.StraightFor(token.Kind) is { } straight) Straighten(block, token, straight);
        }
        else if (mark.IsStraight && mark.Role != QuotationMarkRole.Prime && CanReplace(block, token.Span) && (isTag || !Curl(block, index))) LeftAlone.Add(_model.Document.ToSource(block, token.Span));
    }

    /// <summary>Gives a straight mark its printed form; false where nothing tells which it is.</summary>
    private bool Curl(int block, int index)
    {
        var mark = _model.Facts[block].Quotations.Marks[index];
        if (IsUnsure(block, index) || _curly.For(mark.Kind, mark.Role) is not { } curly) return false;
        var (before, after) = ("", "");
        if (_curly.IsSpaced && mark.Kind == SyntaxKind.DoubleQuote)
        {
            if (mark.Role == QuotationMarkRole.Opener) after = IsSpace(block, mark.Span.End) ? "" : NoBreakSpace.ToString();
            else before = IsSpace(block, mark.Span.Start - 1) ? "" : NoBreakSpace.ToString();
        }
        return Replace(block, mark.Span, curly, before, after);
    }

    /// <summary>A single mark that nothing closes is no quotation, unless it runs on into the next paragraph; two marks for one are a fault of their own.</summary>
    private bool IsUnsure(int block, int index)
    {
        var mark = _model.Facts[block].Quotations.Marks[index];
        if (mark.Span.Length > 1 || mark.Faults.HasFlag(QuotationMarkFaults.Mistyped)) return true;
        return mark is { Form: QuotationForm.SingleMarks, Role: QuotationMarkRole.Opener, Partner: < 0 } && !_openers.Contains((block, index));
    }

    private void Straighten(int block, SyntaxToken token, char straight)
    {
        var isSpaced = _curly.IsSpaced && token.Kind is SyntaxKind.LeftGuillemet or SyntaxKind.RightGuillemet;
        var opens = token.Kind == SyntaxKind.LeftGuillemet;
        if (isSpaced && !opens && CanReplace(block, token.Span)) DeleteSpace(block, token.Start - 1);
        var isReplaced = Replace(block, token.Span, straight, "", "");
        if (isSpaced && opens && isReplaced) DeleteSpace(block, token.End);
    }

    private void DeleteSpace(int block, int at)
    {
        if (!IsSpace(block, at)) return;
        var span = _model.Document.ToSource(block, new TextSpan(at, 1));
        // The space of « » is inside of both.
        if (Changes.Count == 0 || Changes[^1].Span.End <= span.Start) Changes.Add(new TextChange(span, ""));
    }

    private void WriteWord(int block, SyntaxToken token)
    {
        var text = _model.Document.Blocks[block].GetText(token);
        var (from, to) = _style == QuotationMarkStyle.Curly ? ('\'', CurlyMarks.Apostrophe) : (CurlyMarks.Apostrophe, '\'');
        for (var i = 0; i < text.Length; i++)
            if (text[i] == from) Replace(block, new TextSpan(token.Start + i, 1), to, "", "");
    }

    /// <summary>Writes a mark in place of another, an entity in place of an entity.</summary>
    private bool Replace(int block, TextSpan prose, char mark, string before, string after)
    {
        if (!CanReplace(block, prose)) return false;
        var span = _model.Document.ToSource(block, prose);
        Changes.Add(new TextChange(span, before + (span.Length == 1 ? mark.ToString() : MarkEntities.Of(mark)) + after));
        return true;
    }

    /// <summary>True where a mark stands verbatim or as an entity; one that is escaped was meant so.</summary>
    private bool CanReplace(int block, TextSpan prose)
    {
        var source = _model.Document.Text.AsSpan(_model.Document.ToSource(block, prose));
        return source.Length == 1 || MarkEntities.IsKnown(source);
    }

    private bool IsSpace(int block, int at)
    {
        var text = _model.Document.Blocks[block].Text;
        return at >= 0 && at < text.Length && text[at] is ' ' or NoBreakSpace or NarrowNoBreakSpace;
    }
}
