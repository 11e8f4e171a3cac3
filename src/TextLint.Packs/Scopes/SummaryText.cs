using System.Collections.Immutable;
using System.Text;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Packs.Rules;

/// <summary>Joins the paragraphs, items and quotations of a document.</summary>
internal sealed class SummaryText(DocumentSyntax document, ScopeOptions options)
{
    private const string Between = "\n\n";

    private static readonly string[][] s_read = [["paragraph"], ["list"], ["blockquote"]];

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<SourceMap.Segment>.Builder _segments = ImmutableArray.CreateBuilder<SourceMap.Segment>();
    private readonly ImmutableArray<TextSpan>.Builder _sentences = ImmutableArray.CreateBuilder<TextSpan>();

    public ScopedText Build()
    {
        for (var i = 0; i < document.Blocks.Length; i++)
            foreach (var piece in ScopedText.Of(document.Blocks[i], document.Format, options))
                if (piece.Block is not null && s_read.Any(w => piece.Tags.HasAll(w))) Add(piece, document.GetStart(i));
        return ScopedText.Create(BlockScopes.Summary(document.Format), _text.ToString(), SourceMap.Create(_segments.DrainToImmutable()), _sentences.DrainToImmutable());
    }

    private void Add(ScopedText piece, int start)
    {
        if (_segments.Count > 0)
        {
            // The break between two pieces stands for the last unit of the first of them.
            var last = _segments[^1];
            _segments.Add(new SourceMap.Segment(_text.Length, Between.Length, last.SourceStart + last.SourceLength - 1, 1));
            _text.Append(Between);
        }
        foreach (var segment in piece.Map.Segments) _segments.Add(segment with { ProseStart = segment.ProseStart + _text.Length, SourceStart = segment.SourceStart + start });
        foreach (var sentence in piece.Sentences) _sentences.Add(sentence.Shift(_text.Length));
        _text.Append(piece.Text);
    }
}
