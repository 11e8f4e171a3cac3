using System.Collections.Immutable;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>Says what is wrong with the marks of a block, each fault once, and what would repair it.</summary>
internal sealed class QuotationFaultFinder(DocumentSyntax document, ImmutableArray<BlockFacts> facts, LanguageData language)
{
    private readonly ImmutableArray<QuotationFault>.Builder _faults = ImmutableArray.CreateBuilder<QuotationFault>();

    public ImmutableArray<QuotationFault> ToImmutable() => _faults.DrainToImmutable();

    /// <summary>True where only space, dashes and brackets stand before a mark.</summary>
    public bool IsAtStart(int block, QuotationMark mark)
    {
        var tokens = document.Blocks[block].Tokens;
        for (var i = 0; i < mark.Token; i++)
            if (!(tokens[i].IsSpace || tokens[i].Kind is SyntaxKind.OpenBracket or SyntaxKind.Bullet or SyntaxKind.Invisible or SyntaxKind.Ellipsis or (>= SyntaxKind.Hyphen and <= SyntaxKind.EmDash))) return false;
        return true;
    }

    /// <summary>True where a quotation that stays open ends in words that say who spoke, so that its closing mark is missing before them.</summary>
    public bool EndsInSpeechTag(int block, int mark) => new SpeechTagReader(document.Blocks[block], language.Vocabulary).EndsInTag(facts[block].Quotations.Marks[mark].Token + 1);

    public void AddNotReopened(int block, Quotation quotation)
    {
        var first = quotation.Parts[0];
        _faults.Add(new QuotationFault(QuotationFaultKind.NotReopened, block, -1, FirstWord(block)) { Origin = (first.Block, facts[first.Block].Quotations.Marks[first.Opener].Span) });
    }

    /// <summary>Looks at the marks of a block.</summary>
    /// <param name="block">Its index.</param>
    /// <param name="explained">The mark that a running quotation explains, though it has no partner here; -1 for none.</param>
    public void Read(int block, int explained)
    {
        var marks = facts[block].Quotations.Marks;
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].Role is not (QuotationMarkRole.Opener or QuotationMarkRole.Closer)) continue;
            if (marks[i].Partner < 0 && i != explained) AddUnmatched(block, i);
            else AddFlaws(block, i);
        }
    }

    private void AddUnmatched(int block, int i)
    {
        var mark = facts[block].Quotations.Marks[i];
        if (mark.Form == QuotationForm.SingleMarks) return;
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

    private void Add(QuotationFaultKind kind, int block, int mark) => _faults.Add(new QuotationFault(kind, block, mark, facts[block].Quotations.Marks[mark].Span));

    private TextSpan FirstWord(int block)
    {
        foreach (var token in document.Blocks[block].Tokens)
            if (token.IsWord) return token.Span;
        return default;
    }
}
