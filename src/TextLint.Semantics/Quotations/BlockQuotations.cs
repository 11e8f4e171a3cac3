using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Semantics;

/// <summary>The quotation marks of a block, read as far as the block alone tells.</summary>
public sealed class BlockQuotations
{
    private readonly ImmutableArray<TextSpan> _quoted;

    private BlockQuotations(ImmutableArray<QuotationMark> marks, ImmutableArray<TextSpan> quoted, bool hasSpeechWord) => (Marks, _quoted, HasSpeechWord) = (marks, quoted, hasSpeechWord);

    /// <summary>A block without marks.</summary>
    public static BlockQuotations None { get; } = new([], [], false);

    /// <summary>The marks, in order.</summary>
    public ImmutableArray<QuotationMark> Marks { get; }

    /// <summary>True where the block has quotations and a word of the writer's own that says that somebody speaks: <c>said</c>, <c>according</c>.</summary>
    public bool HasSpeechWord { get; }

    /// <summary>Reads a block.</summary>
    public static BlockQuotations Read(BlockSyntax block, LanguageData language)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(language);
        var conventions = QuotationConventions.For(language.Language);
        if (new QuotationMarkReader(block, conventions).Read() is not { } readings) return block.Kind == SyntaxKind.BlockQuote ? new([], [new TextSpan(0, block.Text.Length)], false) : None;
        var span = CollectionsMarshal.AsSpan(readings);
        DoubleMarkPairing.Pair(conventions, span);
        SingleMarkPairing.Pair(block, span);
        MismatchedMarks.Pair(block, span);
        var marks = ImmutableArray.CreateRange(readings.Select(r => r.ToMark()));
        ImmutableArray<TextSpan> quoted = block.Kind == SyntaxKind.BlockQuote ? [new TextSpan(0, block.Text.Length)] : FindQuoted(marks, block.Text.Length);
        return new BlockQuotations(marks, quoted, FindSpeechWord(block, language.Vocabulary, new QuotationWalk(quoted)));
    }

    /// <summary>True where a place of the block's prose stands inside marks, or in a block quotation; as far as the block alone tells. Takes logarithmic time.</summary>
    /// <param name="position">A UTF-16 offset of the block's prose.</param>
    public bool IsQuoted(int position)
    {
        var (low, high) = (0, _quoted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_quoted[middle].End <= position) low = middle + 1;
            else high = middle;
        }
        return low < _quoted.Length && _quoted[low].Start <= position;
    }

    /// <summary>Asks the same of many places, from the first on.</summary>
    internal QuotationWalk Walk() => new(_quoted);

    /// <summary>The mark that begins at a place of the block's prose; null where none does. Takes logarithmic time.</summary>
    /// <param name="position">A UTF-16 offset of the block's prose.</param>
    internal QuotationMark? FindMark(int position)
    {
        var (low, high) = (0, Marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Marks[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }
        return low < Marks.Length && Marks[low].Span.Start == position ? Marks[low] : null;
    }

    /// <summary>True for an opening mark that nothing closes and behind which no other double quotation begins or ends, so that it may run on into the next paragraph.</summary>
    internal bool IsOpenAtEnd(int mark)
    {
        if (Marks[mark].Role != QuotationMarkRole.Opener || Marks[mark].Partner >= 0) return false;
        for (var i = mark + 1; i < Marks.Length; i++)
            if (Marks[i].Form == Marks[mark].Form && Marks[i].Role is QuotationMarkRole.Opener or QuotationMarkRole.Closer) return false;
        return true;
    }

    private static bool FindSpeechWord(BlockSyntax block, NameVocabulary vocabulary, QuotationWalk walk)
    {
        foreach (var token in block.Tokens)
        {
            if (token.Kind != SyntaxKind.Word) continue;
            var word = block.GetText(token);
            if ((vocabulary.IsSpeech(word) || vocabulary.IsSpeechBefore(word) || vocabulary.IsSourceBefore(word)) && !walk.IsQuoted(token.Start)) return true;
        }
        return false;
    }

    private static ImmutableArray<TextSpan> FindQuoted(ImmutableArray<QuotationMark> marks, int length)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var end = 0;
        var hasOpener = false;
        for (var i = 0; i < marks.Length; i++)
        {
            var mark = marks[i];
            if (mark.Role == QuotationMarkRole.Closer && mark.Partner < 0 && !hasOpener && mark.Form != QuotationForm.SingleMarks) Add(0, mark.Span.Start);
            if (mark.Role != QuotationMarkRole.Opener) continue;
            hasOpener |= mark.Form != QuotationForm.SingleMarks;
            if (mark.Partner >= 0) Add(mark.Span.End, marks[mark.Partner].Span.Start);
            else if (i == marks.Length - 1 && mark.Form != QuotationForm.SingleMarks) Add(mark.Span.End, length);
        }
        return spans.DrainToImmutable();

        void Add(int from, int to)
        {
            if (from >= to || to <= end) return;
            spans.Add(TextSpan.FromBounds(Math.Max(from, end), to));
            end = to;
        }
    }
}
