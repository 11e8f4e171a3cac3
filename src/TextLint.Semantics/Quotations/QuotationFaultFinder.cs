using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Says what is wrong with the marks of a block, each fault once, and what would repair it.</summary>
internal sealed class QuotationFaultFinder(DocumentSyntax document, ImmutableArray<BlockFacts> facts, LanguageData language, bool hasSingleOuterMarks)
{
    private readonly ImmutableArray<QuotationFault>.Builder _faults = ImmutableArray.CreateBuilder<QuotationFault>();
    private readonly QuotationConventions _conventions = QuotationConventions.For(language.Language);
    private readonly List<(int Opener, int Closer, bool IsReported)> _around = [];

    public ImmutableArray<QuotationFault> ToImmutable() => _faults.DrainToImmutable();

    /// <summary>True where only space, dashes and brackets stand before a mark.</summary>
    public bool IsAtStart(int block, QuotationMark mark)
    {
        var tokens = document.Blocks[block].Tokens;
        for (var i = 0; i < mark.Token; i++)
            if (!(tokens[i].IsSpace || tokens[i].Kind is SyntaxKind.OpenBracket or SyntaxKind.Bullet or SyntaxKind.Invisible or SyntaxKind.Ellipsis or (>= SyntaxKind.Hyphen and <= SyntaxKind.EmDash))) return false;
        return true;
    }

    /// <summary>True where words in a quotation that stays open say who spoke, so that its closing mark is missing before them.</summary>
    public bool HasSpeechTag(int block, int mark) => new SpeechTagReader(document.Blocks[block], language.Vocabulary).HasSentenceEndingInTag(facts[block].Quotations.Marks[mark].Token + 1);

    /// <summary>The fault stands between two paragraphs: its mark is missing at the end of the one or the start of the other.</summary>
    public void AddNotReopened(int block, int before, Quotation quotation)
    {
        _faults.Add(new QuotationFault(QuotationFaultKind.NotReopened, block, -1, EdgeWord(block, isLast: false)) { Origin = (before, EdgeWord(before, isLast: true)), Quotation = quotation });
    }

    /// <summary>Looks at the marks of a block.</summary>
    /// <param name="block">Its index.</param>
    /// <param name="explained">The mark that a running quotation explains, though it has no partner here; -1 for none.</param>
    public void Read(int block, int explained)
    {
        var marks = facts[block].Quotations.Marks;
        _around.Clear();
        for (var i = 0; i < marks.Length; i++)
        {
            var mark = marks[i];
            while (_around.Count > 0 && _around[^1].Closer < i) _around.RemoveAt(_around.Count - 1);
            if (mark.Role is not (QuotationMarkRole.Opener or QuotationMarkRole.Closer)) continue;
            if (mark.Partner < 0 && i != explained) AddUnmatched(block, i);
            else AddFlaws(block, i);
            if (mark.Role != QuotationMarkRole.Opener || (mark.Partner < 0 && i != explained)) continue;
            AddSameMarks(block, i);
            _around.Add((i, mark.Partner < 0 ? int.MaxValue : mark.Partner, false));
        }
    }

    /// <summary>A quotation within one of the same marks, once for all that stand in the outer one.</summary>
    private void AddSameMarks(int block, int i)
    {
        var marks = facts[block].Quotations.Marks;
        if (_around.Count == 0 || marks[i].Form != QuotationForm.DoubleMarks || marks[_around[^1].Opener].Form != QuotationForm.DoubleMarks || _around[^1].IsReported) return;
        _around[^1] = _around[^1] with { IsReported = true };
        if (marks[i].Partner >= 0) _faults.Add(new QuotationFault(QuotationFaultKind.SameMarks, block, i, TextSpan.FromBounds(marks[i].Span.Start, marks[marks[i].Partner].Span.End)));
    }

    private void AddUnmatched(int block, int i)
    {
        var mark = facts[block].Quotations.Marks[i];
        // A lone single mark may be an apostrophe: it is a fault, and a likely one, only where quotations stand in single marks.
        if (mark.Form == QuotationForm.SingleMarks && (!hasSingleOuterMarks || mark.Depth > 0)) return;
        // Where guillemets are not usual they are arrows.
        if (mark.Form is QuotationForm.Guillemets or QuotationForm.SingleGuillemets && !_conventions.UsesGuillemets) return;
        Add(mark.Role == QuotationMarkRole.Opener ? QuotationFaultKind.Unclosed : QuotationFaultKind.Unopened, block, i);
    }

    private void AddFlaws(int block, int i)
    {
        var mark = facts[block].Quotations.Marks[i];
        if (mark.Faults.HasFlag(QuotationMarkFaults.Doubled)) Add(QuotationFaultKind.Doubled, block, i);
        else if (mark.Faults.HasFlag(QuotationMarkFaults.Mistyped)) Add(QuotationFaultKind.Mistyped, block, i);
        else if (mark.Faults.HasFlag(QuotationMarkFaults.WrongDirection)) Add(QuotationFaultKind.WrongDirection, block, i);
        else if (mark.Faults.HasFlag(QuotationMarkFaults.SpaceInside)) Add(QuotationFaultKind.SpaceInside, block, i);
        else if (mark.Faults.HasFlag(QuotationMarkFaults.NoSpaceOutside)) Add(QuotationFaultKind.NoSpaceOutside, block, i);
    }

    private void Add(QuotationFaultKind kind, int block, int mark) => _faults.Add(new QuotationFault(kind, block, mark, facts[block].Quotations.Marks[mark].Span) { IsUncertain = facts[block].Quotations.Marks[mark].Form == QuotationForm.SingleMarks });

    /// <summary>The first or the last word of a block, with the marks before or behind it.</summary>
    private TextSpan EdgeWord(int block, bool isLast)
    {
        var tokens = document.Blocks[block].Tokens;
        var (start, end) = (tokens[0].Start, tokens[^1].End);
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[isLast ? tokens.Length - 1 - i : i] is { IsWord: true } word) return isLast ? TextSpan.FromBounds(word.Start, end) : TextSpan.FromBounds(start, word.End);
        return TextSpan.FromBounds(start, end);
    }
}
