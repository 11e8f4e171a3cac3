using System.Buffers;
using System.Collections.Immutable;

namespace TextLint.Syntax.Markup;

/// <summary>
/// Where one block ends and the next begins. Opening tags belong to the text they lead to, closing tags to the text before them;
/// what else stands between two texts is a block of markup, or of comments.
/// </summary>
internal sealed partial class HtmlReader
{
    private static readonly SearchValues<char> NotProse = SearchValues.Create("\uFFFC \t\r\n\f");

    private bool _isOpen;
    private bool _hasTile;
    private int _start;
    private int _floor;
    private int _leafStart;
    private int _leafLevel;
    private SyntaxKind _leafKind;
    private BlockContext _leafContext;

    // Content offsets, or -1: where the markup since the last text starts, and where the tags start that lead to the next text.
    private int _gapStart;
    private int _tagsStart;
    private bool _gapIsComments;
    private BlockContext _gapContext;
    private readonly List<(int Start, int End)> _gapComments = [];

    // Where the texts of images of the block stand, in content offsets.
    private readonly List<(int Start, int End)> _alternatives = [];

    private void StartTiles(int start)
    {
        (_start, _floor, _gapStart, _tagsStart) = (start, 0, -1, -1);
        _isOpen = _hasTile = false;
        _gapComments.Clear();
        _elements.Clear();
        _alternatives.Clear();
    }

    private void EndTiles()
    {
        Flush();
        MoveTagsToGap();
        EmitGap();
    }

    private void AddText(ReadOnlySpan<char> text, int start, int end)
    {
        if (!_isOpen)
        {
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            if (start == end) return;
            Begin(start);
        }
        prose.AppendVerbatim(_content, start, end);
    }

    /// <summary>Begins a block with the text at <paramref name="at"/>, unless it has begun.</summary>
    private void Begin(int at)
    {
        if (_isOpen) return;
        EmitGap();
        _isOpen = true;
        _leafStart = Border(_tagsStart >= 0 ? _tagsStart : at);
        (_leafKind, _leafLevel, _leafContext) = (_nesting.Kind, _nesting.Level, _nesting.TakeContext());
        prose.Start(_leafStart);
        _elements.Reopen();
        _floor = at;
        _tagsStart = -1;
    }

    private void Flush()
    {
        if (!_isOpen) return;
        _isOpen = false;
        _hasTile = true;
        _elements.CloseAll();
        prose.TrimEnd();
        // An image has no prose in HTML: its text is an attribute.
        var isMarkup = prose.Prose.IndexOfAnyExcept(NotProse) < 0;
        var block = isMarkup ? new BlockSource(SyntaxKind.Markup, "") : prose.Build(_leafKind);
        tiler.Add(_leafStart, block with { Alternatives = BuildAlternatives() }, isMarkup ? 0 : _leafLevel, _leafContext);
    }

    private ImmutableArray<AlternativeText> BuildAlternatives()
    {
        if (_alternatives.Count == 0) return [];
        var built = ImmutableArray.CreateBuilder<AlternativeText>(_alternatives.Count);
        foreach (var (start, end) in _alternatives)
            if (AttributeText.Build(prose, _content, _leafStart, start, end) is { } text) built.Add(text);
        _alternatives.Clear();
        return built.DrainToImmutable();
    }

    private void AddOpeningTag(int at)
    {
        if (_tagsStart < 0) _tagsStart = at;
    }

    private void AddClosingTag(int at)
    {
        if (_gapStart < 0 && _tagsStart < 0 && _hasTile) _floor = at + 1;
        else AddMarkup(at);
    }

    private void AddMarkup(int at)
    {
        if (_isOpen) return;
        MoveTagsToGap();
        OpenGap(at);
        _gapIsComments = false;
    }

    private void AddComment(int start, int end)
    {
        if (_isOpen)
        {
            prose.AddComment(_content.ToSource(start), _content.ToSourceEnd(end));
            return;
        }
        MoveTagsToGap();
        OpenGap(start);
        _gapComments.Add((start, end));
    }

    private void AddCode(int at)
    {
        Flush();
        EmitGap();
        tiler.Add(Border(_tagsStart >= 0 ? _tagsStart : at), SyntaxKind.CodeBlock, _nesting.TakeContext());
        (_tagsStart, _floor, _hasTile) = (-1, at + 1, true);
    }

    private void MoveTagsToGap()
    {
        if (_tagsStart < 0) return;
        OpenGap(_tagsStart);
        _gapIsComments = false;
        _tagsStart = -1;
    }

    private void OpenGap(int at)
    {
        if (_gapStart >= 0) return;
        (_gapStart, _gapContext) = (at, _nesting.Outer);
        _gapIsComments = true;
    }

    private void EmitGap()
    {
        if (_gapStart < 0) return;
        var start = Border(_gapStart);
        prose.Start(start);
        foreach (var (from, to) in _gapComments) prose.AddComment(_content.ToSource(from), _content.ToSourceEnd(to));
        tiler.Add(start, prose.Build(_gapIsComments ? SyntaxKind.Comment : SyntaxKind.Markup), 0, _gapContext);
        _floor = _gapStart + 1;
        (_gapStart, _hasTile) = (-1, true);
        _gapComments.Clear();
    }

    /// <summary>The place in the source where a block starts whose first tag or text is at <paramref name="at"/>: the start of the line if nothing stands before it there.</summary>
    private int Border(int at)
    {
        var text = _content.Span;
        var start = at;
        while (start > _floor && text[start - 1] is ' ' or '\t') start--;
        if (start == 0) return _start;
        return text[start - 1] is '\r' or '\n' ? _content.ToSourceEnd(start) : _content.ToSource(at);
    }
}
