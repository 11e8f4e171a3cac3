using System.Buffers;
using TextLint.Syntax.Text;

namespace TextLint.Syntax.Parsing;

/// <summary>
/// Cuts a stretch of plain text into blocks. The stretch must begin at the start of the text or of a run of lines after a blank one,
/// and end at the end of the text or before such a run.
/// </summary>
internal sealed class PlainTextReader(string text, int from, int to)
{
    /// <summary>A line longer than this was not wrapped by hand, so line breaks in its run end paragraphs.</summary>
    private const int LongestWrappedLine = 100;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n");

    private readonly List<PlainLine> _run = [];
    private readonly List<Piece> _pieces = [];

    /// <summary>A block before the end of its full text is known, which is where the next one starts.</summary>
    private readonly record struct Piece(int Start, int ProseStart, int ProseEnd, SyntaxKind Kind, bool IsItemStart);

    public List<BlockSource> Read()
    {
        for (var at = from; at < to;)
        {
            at = ReadLine(at, out var line);
            if (line.ProseStart < line.ProseEnd) _run.Add(line);
            else FinishRun();
        }
        FinishRun();
        return MakeSources();
    }

    private int ReadLine(int start, out PlainLine line)
    {
        var length = text.AsSpan(start, to - start).IndexOfAny(Breaks);
        var end = length < 0 ? to : start + length;
        int first = start, last = end;
        while (first < end && char.IsWhiteSpace(text[first])) first++;
        while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
        line = new PlainLine(start, first, last, end);
        if (end == to) return to;
        return text[end] == '\r' && end + 1 < to && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private void FinishRun()
    {
        if (_run.Count == 0) return;
        if (_run.Count == 1 && PlainShape.IsHeading(Prose(_run[0])) && !PlainShape.IsListItem(Prose(_run[0]))) AddPiece(_run[0], SyntaxKind.Heading, false);
        else AddRun(HasParagraphLines());
        _run.Clear();
    }

    private void AddRun(bool paragraphLines)
    {
        for (var i = 0; i < _run.Count; i++)
        {
            var line = _run[i];
            if (StartsItem(i)) AddPiece(line, SyntaxKind.ListItem, true);
            else if (i == 0 || paragraphLines) AddPiece(line, SyntaxKind.Paragraph, false);
            else _pieces[^1] = _pieces[^1] with { ProseEnd = line.ProseEnd };
        }
    }

    private void AddPiece(PlainLine line, SyntaxKind kind, bool isItemStart) =>
        _pieces.Add(new Piece(line.Start, line.ProseStart, line.ProseEnd, kind, isItemStart));

    /// <summary>A dash or a number may begin a wrapped line by chance; it begins an item only where the line before is at an end.</summary>
    private bool StartsItem(int index)
    {
        var prose = Prose(_run[index]);
        if (!PlainShape.IsListItem(prose)) return false;
        if (index == 0 || prose[0] is '*' or '+' or '\u2022') return true;
        var before = Prose(_run[index - 1]);
        return PlainShape.IsListItem(before) || PlainShape.EndsInStop(before) || before[^1] is ':' or ';' || _run[index - 1].End - _run[index - 1].Start < LongestWrappedLine / 2;
    }

    private bool HasParagraphLines()
    {
        var stopped = 0;
        for (var i = 0; i < _run.Count; i++)
        {
            if (_run[i].End - _run[i].Start > LongestWrappedLine) return true;
            if (i + 1 < _run.Count && PlainShape.EndsInStop(Prose(_run[i]))) stopped++;
        }
        return stopped * 2 > _run.Count - 1;
    }

    private List<BlockSource> MakeSources()
    {
        var sources = new List<BlockSource>(_pieces.Count + 1);
        var first = _pieces.Count == 0 ? to : _pieces[0].Start;
        if (first > from) sources.Add(new BlockSource(SyntaxKind.Blank, text[from..first]));
        for (var i = 0; i < _pieces.Count; i++)
            sources.Add(MakeSource(_pieces[i], i == 0 && from == 0, i + 1 < _pieces.Count ? _pieces[i + 1].Start : to));
        return sources;
    }

    private BlockSource MakeSource(Piece piece, bool isFirst, int end)
    {
        // A short last line may be a line still being written: a heading is known by what follows it.
        var kind = piece.Kind == SyntaxKind.Heading && end == text.Length ? SyntaxKind.Paragraph : piece.Kind;
        return new BlockSource(kind, text[piece.Start..end])
        {
            Level = kind != SyntaxKind.Heading ? 0 : isFirst ? 1 : 2,
            Context = kind == SyntaxKind.ListItem ? new BlockContext(ListDepth: 1, IsItemStart: piece.IsItemStart) : default,
            Map = SourceMap.Window(piece.ProseStart - piece.Start, piece.ProseEnd - piece.ProseStart),
        };
    }

    private ReadOnlySpan<char> Prose(PlainLine line) => text.AsSpan(line.ProseStart, line.ProseEnd - line.ProseStart);
}
