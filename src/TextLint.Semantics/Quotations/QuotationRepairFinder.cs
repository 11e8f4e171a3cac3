using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Finds where a missing quotation mark belongs, and what else repairs a fault.</summary>
public sealed class QuotationRepairFinder
{
    // A style shows in the first few quotations.
    private const int FarthestExample = 32;

    private readonly SemanticModel _model;
    private readonly QuotationFault _fault;
    private readonly BlockSyntax _block;
    private readonly ImmutableArray<QuotationMark> _marks;
    private readonly QuotationConventions _conventions;

    private QuotationRepairFinder(SemanticModel model, QuotationFault fault)
    {
        (_model, _fault, _block) = (model, fault, model.Document.Blocks[fault.Block]);
        (_marks, _conventions) = (model.Facts[fault.Block].Quotations.Marks, QuotationConventions.For(model.Language.Language));
    }

    /// <summary>What repairs a fault, the likeliest first; nothing where the text does not tell.</summary>
    /// <param name="model">The article.</param>
    /// <param name="fault">One of its faults.</param>
    public static ImmutableArray<QuotationRepair> Find(SemanticModel model, QuotationFault fault)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(fault);
        var finder = new QuotationRepairFinder(model, fault);
        return fault.Kind switch
        {
            QuotationFaultKind.Unclosed => finder.CloseIt(),
            QuotationFaultKind.Unopened => finder.OpenIt(),
            QuotationFaultKind.NotReopened => finder.OpenAgain(),
            QuotationFaultKind.WrongDirection => [finder.Replace(finder.Mark, finder.RightShape())],
            QuotationFaultKind.Mistyped => [finder.Replace(finder.Mark, finder.ShapeByPartner())],
            QuotationFaultKind.Doubled => [finder.Repair(QuotationRepairKind.Removal, "", true, new TextChange(finder.Mark.Span, ""))],
            QuotationFaultKind.SameMarks => [finder.UseSingleMarks()],
            QuotationFaultKind.SpaceInside or QuotationFaultKind.NoSpaceOutside => [finder.MendSpace()],
            _ => [],
        };
    }

    private QuotationMark Mark => _marks[_fault.Mark];

    private char Shape => _block.Text[Mark.Span.Start];

    private ImmutableArray<QuotationRepair> CloseIt()
    {
        var tokens = _block.Tokens;
        var end = NextDouble() is var next && next < 0 ? tokens.Length : _marks[next].Token;
        var closer = QuotationMarkShapes.CloserOf(Shape, _conventions).ToString();
        var tag = new SpeechTagReader(_block, _model.Language.Vocabulary).FindTag(Mark.Token + 1, end);
        if (tag >= 0) return [Insert(QuotationRepairKind.BeforeSpeechTag, closer, tokens[tag - 1].End, true)];
        // Another quotation begins: this one ended before, and the sentence is the last place where it can have.
        var last = EndOfWords(end);
        var sentence = Math.Min(SentenceEnd(Mark.Token), last);
        var isWhole = StartsSentence(Mark);
        var places = ImmutableArray.CreateBuilder<QuotationRepair>();
        if (isWhole && last != sentence) places.Add(Insert(end == tokens.Length ? QuotationRepairKind.ParagraphEnd : QuotationRepairKind.SentenceEnd, closer, tokens[last].End, false));
        places.Add(Insert(QuotationRepairKind.SentenceEnd, closer, tokens[sentence].End, isWhole && last == sentence && end == tokens.Length));
        return places.DrainToImmutable();
    }

    private ImmutableArray<QuotationRepair> OpenIt()
    {
        var tokens = _block.Tokens;
        var start = PreviousDouble() is var before && before < 0 ? 0 : _marks[before].Token + 1;
        var opener = QuotationMarkShapes.OpenerOf(Shape, _conventions).ToString();
        var places = ImmutableArray.CreateBuilder<QuotationRepair>();
        var sentence = Math.Max(SentenceStart(Mark.Token), FirstWord(start));
        if (LeadIn(start, Mark.Token) is >= 0 and var leadIn) places.Add(Insert(QuotationRepairKind.AfterLeadIn, opener, tokens[leadIn].Start, false));
        else if (EndsSentence(Mark))
        {
            var first = FirstWord(start);
            if (first != sentence && before < 0) places.Add(Insert(QuotationRepairKind.ParagraphStart, opener, tokens[first].Start, false));
            places.Add(Insert(QuotationRepairKind.SentenceStart, opener, tokens[sentence].Start, first == sentence && before < 0));
        }
        return places.DrainToImmutable();
    }

    /// <summary>An opening mark at the start of the paragraph.</summary>
    private ImmutableArray<QuotationRepair> OpenAgain()
    {
        if (_fault.Quotation is not { } quotation) return [];
        var (first, document) = (quotation.Parts[0], _model.Document);
        var mark = document.Blocks[first.Block].Text[_model.Facts[first.Block].Quotations.Marks[first.Opener].Span.Start].ToString();
        var changes = quotation.Parts.Where(p => p.Opener < 0).Select(p => new TextChange(new TextSpan(document.ToSource(p.Block, new TextSpan(0, 1)).Start, 0), mark));
        return [new QuotationRepair(QuotationRepairKind.ParagraphStart, mark, false, [.. changes])];
    }

    private QuotationRepair UseSingleMarks()
    {
        var closer = _marks[Mark.Partner];
        TextChange Single(QuotationMark mark) => new(mark.Span, QuotationMarkShapes.SingleOf(_block.Text[mark.Span.Start]).ToString());
        return Repair(QuotationRepairKind.Replacement, Single(Mark).NewText, false, Single(Mark), Single(closer));
    }

    private QuotationRepair MendSpace()
    {
        var (tokens, mark) = (_block.Tokens, Mark);
        var opens = mark.Role == QuotationMarkRole.Opener;
        var beside = opens ? mark.Token + 1 : mark.Token - 1;
        var outside = opens ? mark.Token - 1 : mark.Token + 1;
        var place = new TextSpan(opens ? mark.Span.Start : mark.Span.End, 0);
        if (_fault.Kind == QuotationFaultKind.NoSpaceOutside) return Repair(QuotationRepairKind.Space, "", true, new TextChange(place, " "));
        var removal = new TextChange(tokens[beside].Span, "");
        // The space stands on the wrong side of the mark: it moves.
        if (outside < 0 || outside >= tokens.Length || !tokens[outside].IsWord) return Repair(QuotationRepairKind.Space, "", true, removal);
        return opens ? Repair(QuotationRepairKind.Space, "", true, new TextChange(place, " "), removal) : Repair(QuotationRepairKind.Space, "", true, removal, new TextChange(place, " "));
    }

    private string RightShape() => (Mark.Role == QuotationMarkRole.Opener ? QuotationMarkShapes.OpenerOf(Shape, _conventions) : QuotationMarkShapes.CloserOf(Shape, _conventions)).ToString();

    private string ShapeByPartner()
    {
        var isOpener = Mark.Role == QuotationMarkRole.Opener;
        var other = Mark.Partner < 0 ? '\'' : _block.Text[_marks[Mark.Partner].Span.Start];
        if (other is not ('\'' or '`' or '\u00B4' or '\u2018' or '\u2019')) return (isOpener ? QuotationMarkShapes.OpenerOf(other, _conventions) : QuotationMarkShapes.CloserOf(other, _conventions)).ToString();
        // Both ends are mistyped: the article's other quotations tell what is meant.
        var opener = UsualOpener();
        return (isOpener ? opener : QuotationMarkShapes.CloserOf(opener, _conventions)).ToString();
    }

    /// <summary>The mark that opens the article's first quotation in double marks; straight where there is none near its beginning.</summary>
    private char UsualOpener()
    {
        foreach (var quotation in _model.Quotations.All.AsSpan()[..Math.Min(FarthestExample, _model.Quotations.All.Length)])
        {
            var part = quotation.Parts[0];
            if (quotation.Form != QuotationForm.DoubleMarks || part.Opener < 0) continue;
            var mark = _model.Facts[part.Block].Quotations.Marks[part.Opener];
            if (mark.Faults == QuotationMarkFaults.None) return _model.Document.Blocks[part.Block].Text[mark.Span.Start];
        }
        return '"';
    }

    private QuotationRepair Replace(QuotationMark mark, string text) => Repair(QuotationRepairKind.Replacement, text, true, new TextChange(mark.Span, text));

    private QuotationRepair Insert(QuotationRepairKind kind, string mark, int position, bool isOnly) => Repair(kind, mark, isOnly && !_fault.IsUncertain, new TextChange(new TextSpan(position, 0), mark));

    /// <summary>Edits of the block's prose, as edits of the text.</summary>
    private QuotationRepair Repair(QuotationRepairKind kind, string mark, bool isOnly, params ReadOnlySpan<TextChange> changes)
    {
        var placed = ImmutableArray.CreateBuilder<TextChange>(changes.Length);
        foreach (var change in changes) placed.Add(change with { Span = ToSource(change.Span) });
        return new QuotationRepair(kind, mark, isOnly, placed.DrainToImmutable());
    }

    /// <summary>A place between two units of prose is at the end of the first of them, so that markup behind a word stays outside.</summary>
    private TextSpan ToSource(TextSpan prose)
    {
        if (!prose.IsEmpty) return _model.Document.ToSource(_fault.Block, prose);
        var position = prose.Start == 0
            ? _model.Document.ToSource(_fault.Block, new TextSpan(0, 1)).Start
            : IsBeforeWord(prose.Start) ? _model.Document.ToSource(_fault.Block, new TextSpan(prose.Start, 1)).Start : _model.Document.ToSource(_fault.Block, new TextSpan(prose.Start - 1, 1)).End;
        return new TextSpan(position, 0);
    }

    private bool IsBeforeWord(int position) => position < _block.Text.Length && !char.IsWhiteSpace(_block.Text[position]) && char.IsWhiteSpace(_block.Text[position - 1]);

    private int NextDouble()
    {
        for (var i = _fault.Mark + 1; i < _marks.Length; i++)
            if (_marks[i].Form == Mark.Form && _marks[i].Role is QuotationMarkRole.Opener or QuotationMarkRole.Closer) return i;
        return -1;
    }

    private int PreviousDouble()
    {
        for (var i = _fault.Mark - 1; i >= 0; i--)
            if (_marks[i].Form == Mark.Form && _marks[i].Role is QuotationMarkRole.Opener or QuotationMarkRole.Closer) return i;
        return -1;
    }

    private int FirstWord(int token)
    {
        while (token < _block.Tokens.Length - 1 && (_block.Tokens[token].IsSpace || _block.Tokens[token].Kind is SyntaxKind.Comma or SyntaxKind.FullStop)) token++;
        return token;
    }

    /// <summary>The last token before another that is no space.</summary>
    private int EndOfWords(int end)
    {
        var last = end - 1;
        while (last > 0 && (_block.Tokens[last].IsSpace || _block.Tokens[last].Kind == SyntaxKind.OpenBracket)) last--;
        return last;
    }

    private int SentenceStart(int token) => _block.FindTokenIndex(SentenceOf(token).Start);

    private int SentenceEnd(int token) => EndOfWords(_block.FindTokenIndex(SentenceOf(token).End));

    private TextSpan SentenceOf(int token)
    {
        var place = _block.Tokens[token].Start;
        var sentences = _block.Sentences;
        var (low, high) = (0, sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Span.End <= place) low = middle + 1;
            else high = middle;
        }
        return low < sentences.Length ? sentences[low].Span : new TextSpan(0, _block.Text.Length);
    }

    private bool StartsSentence(QuotationMark mark) => SentenceStart(mark.Token) >= mark.Token || (mark.Token > 1 && _block.Tokens[mark.Token - 2].Kind is SyntaxKind.Colon or SyntaxKind.Comma);

    private bool EndsSentence(QuotationMark mark) => mark.Token > 0 && _block.Tokens[mark.Token - 1].Kind is SyntaxKind.FullStop or SyntaxKind.QuestionMark or SyntaxKind.ExclamationMark or SyntaxKind.Ellipsis or SyntaxKind.Comma;

    /// <summary>The token behind the last comma or colon after a verb of speech; -1 where there is none.</summary>
    private int LeadIn(int start, int end)
    {
        var vocabulary = _model.Language.Vocabulary;
        for (var i = end - 1; i > start; i--)
            if (_block.Tokens[i].Kind is SyntaxKind.Comma or SyntaxKind.Colon && vocabulary.IsSpeech(_block.GetText(_block.Tokens[i - 1])) && i + 2 < end) return i + 2;
        return -1;
    }
}
