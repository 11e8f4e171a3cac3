using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>
/// Makes quotations of the blocks' marks. A quotation may run over paragraphs, each of which opens it again; a heading ends it, pictures and captions do not.
/// Looks at marks alone, and a few blocks ahead where one stays open.
/// </summary>
internal sealed class QuotationTableBuilder
{
    // Further than that no quotation goes on without a mark.
    private const int FarthestCloser = 6;
    private const int FewestForStyle = 5, MoreOfStyle = 4;

    private readonly DocumentSyntax _document;
    private readonly ImmutableArray<BlockFacts> _facts;
    private readonly QuotationFaultFinder _faults;
    private readonly bool _isSingleOutside;
    private readonly List<Quotation> _all = [];
    private readonly List<(Quotation Quotation, int Closer)> _around = [];

    /// <summary>The quotation that runs on into the next block; null where none does.</summary>
    private Quotation? _running;

    /// <summary>The block that closes it without opening it again; -1 where the next block opens it.</summary>
    private int _closes = -1;

    private QuotationTableBuilder(DocumentSyntax document, ImmutableArray<BlockFacts> facts, LanguageData language)
    {
        (_document, _facts) = (document, facts);
        _isSingleOutside = HasSingleOuterMarks(facts);
        _faults = new QuotationFaultFinder(document, facts, language, _isSingleOutside);
    }

    /// <summary>True where quotations stand in single marks, and double ones within, as in British books.</summary>
    private static bool HasSingleOuterMarks(ImmutableArray<BlockFacts> facts)
    {
        var (single, other) = (0, 0);
        foreach (var block in facts)
        {
            var marks = block.Quotations.Marks;
            for (var i = 0; i < marks.Length; i++)
            {
                if (marks[i].Role != QuotationMarkRole.Opener || marks[i].Partner < 0) continue;
                if (marks[i].Form == QuotationForm.SingleMarks) single++;
                else other++;
                i = marks[i].Partner;
            }
        }
        return single >= FewestForStyle && single > MoreOfStyle * other;
    }

    public static QuotationTable Build(DocumentSyntax document, ImmutableArray<BlockFacts> facts, LanguageData language)
    {
        var builder = new QuotationTableBuilder(document, facts, language);
        for (var block = 0; block < facts.Length; block++)
            if (document.Blocks[block].IsProse) builder.Read(block);
        return new QuotationTable([.. builder._all.OrderBy(q => q.Span.Start).ThenBy(q => q.Level)], builder._faults.ToImmutable());
    }

    private void Read(int block)
    {
        _around.Clear();
        if (_document.Blocks[block].Kind == SyntaxKind.BlockQuote) AddBlockQuotation(block);
        // Pictures, captions and tables between two paragraphs of a quotation.
        var continues = _running is not null && IsSameFlow(_running.Ends.First.Block, block);
        var explained = continues ? Continue(block) : -1;
        var marks = _facts[block].Quotations.Marks;
        // Where the quotation was opened again its mark is dealt with; where it was not, quotations within it may stand before the mark that closes it.
        for (var at = explained == 0 && marks[0].Role == QuotationMarkRole.Opener ? 1 : 0; at < marks.Length; at++)
        {
            while (_around.Count > 0 && _around[^1].Closer < at) _around.RemoveAt(_around.Count - 1);
            if (marks[at].Role != QuotationMarkRole.Opener) continue;
            if (marks[at].Partner >= 0) AddPair(block, at);
            else if (TryRunOn(block, at)) explained = at;
        }
        _faults.Read(block, explained);
    }

    /// <summary>Reads on in the quotation that runs over the blocks. Returns the mark that continues or closes it; -1 where the block has none.</summary>
    private int Continue(int block)
    {
        var (quotation, marks) = (_running!, _facts[block].Quotations.Marks);
        _running = null;
        if (IsOpenedAgain(block, quotation.Form))
        {
            AddPart(quotation, block, 0, marks[0].Partner);
            if (marks[0].Partner >= 0) _around.Add((quotation, marks[0].Partner));
            else if (!RunsOn(block, 0)) return -1;
            else _running = quotation;
            return 0;
        }
        // One finding for one quotation, where it first goes on without a mark.
        if (quotation.Ends.Last.Opener >= 0) _faults.AddNotReopened(block, quotation.Ends.Last.Block, quotation);
        var closer = block < _closes ? -1 : FirstCloser(block, quotation.Form);
        AddPart(quotation, block, -1, closer);
        if (closer < 0) _running = quotation;
        else _around.Add((quotation, closer));
        return closer;
    }

    /// <summary>Begins a quotation that the block does not close, where the next paragraphs go on with it.</summary>
    private bool TryRunOn(int block, int mark)
    {
        if (!RunsOn(block, mark)) return false;
        _running = new Quotation(_facts[block].Quotations.Marks[mark].Form, Parent);
        _all.Add(_running);
        AddPart(_running, block, mark, -1);
        return true;
    }

    /// <summary>True where a quotation that stays open goes on in the next paragraphs.</summary>
    private bool RunsOn(int block, int mark)
    {
        var quotations = _facts[block].Quotations;
        if (!quotations.IsOpenAtEnd(mark) || _around.Exists(a => a.Closer >= 0 && a.Quotation.Form != QuotationForm.Block)) return false;
        var form = quotations.Marks[mark].Form;
        var next = NextInFlow(block);
        if (next < 0) return false;
        _closes = -1;
        if (IsOpenedAgain(next, form)) return !_faults.HasSpeechTag(block, mark);
        return FindCloser(next, form);
    }

    /// <summary>Looks for a block that closes what an earlier one opened, with whole quotations at most between.</summary>
    private bool FindCloser(int block, QuotationForm form)
    {
        if (form == QuotationForm.SingleMarks && !_isSingleOutside) return false;
        for (var steps = 0; block >= 0 && steps < FarthestCloser; steps++, block = NextInFlow(block))
        {
            if (FirstCloser(block, form) >= 0)
            {
                _closes = block;
                return true;
            }
            if (IsOpenedAgain(block, form) || _facts[block].Quotations.Marks.Any(m => m.Form == form && m.Partner < 0 && m.Role is QuotationMarkRole.Opener or QuotationMarkRole.Closer)) return false;
        }
        return false;
    }

    /// <summary>The first mark of a form without a partner, where it closes what the block did not open; -1 elsewhere.</summary>
    private int FirstCloser(int block, QuotationForm form)
    {
        var marks = _facts[block].Quotations.Marks;
        for (var i = 0; i < marks.Length; i++)
            if (marks[i].Form == form && marks[i].Partner < 0 && marks[i].Role is QuotationMarkRole.Opener or QuotationMarkRole.Closer) return marks[i].Role == QuotationMarkRole.Closer ? i : -1;
        return -1;
    }

    private bool IsOpenedAgain(int block, QuotationForm form) =>
        _facts[block].Quotations.Marks is [{ Role: QuotationMarkRole.Opener } first, ..] && first.Form == form && _faults.IsAtStart(block, first);

    /// <summary>The next paragraph of the running text, or of the block quotation, that a quotation may run into; -1 at a heading or the end.</summary>
    private int NextInFlow(int block)
    {
        for (var next = block + 1; next < _facts.Length; next++)
        {
            if (_document.Blocks[next].Kind == SyntaxKind.Heading) return -1;
            if (IsSameFlow(block, next)) return next;
            if (_document.Blocks[block].Kind == SyntaxKind.BlockQuote && _document.Blocks[next].IsProse) return -1;
        }
        return -1;
    }

    private bool IsSameFlow(int block, int next)
    {
        var (kind, other) = (_document.Blocks[block].Kind, _document.Blocks[next].Kind);
        return kind == other ? kind is SyntaxKind.Paragraph or SyntaxKind.BlockQuote or SyntaxKind.ListItem : IsText(kind) && IsText(other);
    }

    private static bool IsText(SyntaxKind kind) => kind is SyntaxKind.Paragraph or SyntaxKind.ListItem;

    private Quotation? Parent => _around.Count > 0 ? _around[^1].Quotation : null;

    private void AddPair(int block, int opener)
    {
        var mark = _facts[block].Quotations.Marks[opener];
        var quotation = new Quotation(mark.Form, Parent);
        _all.Add(quotation);
        AddPart(quotation, block, opener, mark.Partner);
        _around.Add((quotation, mark.Partner));
    }

    /// <summary>A block quotation of several paragraphs is one quotation.</summary>
    private void AddBlockQuotation(int block)
    {
        var last = _all.FindLast(q => q.Form == QuotationForm.Block);
        var follows = last is not null && Enumerable.Range(last.Ends.Last.Block + 1, block - last.Ends.Last.Block - 1).All(b => !_document.Blocks[b].IsProse);
        var quotation = follows ? last! : new Quotation(QuotationForm.Block, null);
        if (!follows) _all.Add(quotation);
        AddPart(quotation, block, -1, -1);
        _around.Add((quotation, int.MaxValue));
    }

    private void AddPart(Quotation quotation, int block, int opener, int closer)
    {
        var marks = _facts[block].Quotations.Marks;
        var span = TextSpan.FromBounds(opener < 0 ? 0 : marks[opener].Span.Start, closer < 0 ? _document.Blocks[block].Text.Length : marks[closer].Span.End);
        quotation.Add(new QuotationPart(block, span, opener, closer), _document.ToSource(block, span));
    }
}
