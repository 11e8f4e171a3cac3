using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Documents;

/// <summary>How selections grow in one state of a document: by word, name, sentence, quotation, paragraph and section to the whole text.</summary>
internal sealed class DocumentSelection(DocumentState state, ProtocolConverter converter)
{
    private readonly TextPositions _positions = converter.Positions(state.Snapshot.Text);

    /// <summary>One chain for each position, in their order; null for a document of which nothing is to be said.</summary>
    public SelectionRange[]? Create(IReadOnlyList<Position> positions, CancellationToken cancellationToken)
    {
        if (state.IsExcluded) return null;
        var model = state.Snapshot.Analyze(cancellationToken).Model;
        var sections = ArticleSections.Read(model.Document);
        var result = new SelectionRange[positions.Count];
        for (var i = 0; i < result.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var offset = _positions.ToOffset(positions[i]);
            result[i] = Nest(SpansInBlock(model, offset)
                .Concat(model.Quotations.All.Select(q => q.Span))
                .Concat(sections.Select(s => s.Span))
                .Where(s => ArticlePlaces.Touches(s, offset))
                .Append(new TextSpan(0, model.Document.Text.Length)));
        }
        return result;
    }

    private static IEnumerable<TextSpan> SpansInBlock(SemanticModel model, int offset)
    {
        var document = model.Document;
        var index = document.IndexOf(offset);
        if (index < 0 || document.Blocks[index].Text.IsEmpty) yield break;
        var block = document.Blocks[index];
        if (FindToken(document, index, offset) is { } token) yield return token;
        foreach (var candidate in model.Facts[index].Names) yield return document.ToSource(index, candidate.Span);
        foreach (var inline in block.Inlines) yield return document.ToSource(index, inline.Span);
        foreach (var sentence in block.Sentences) yield return document.ToSource(index, sentence.Span);
        yield return document.GetContentSpan(index);
    }

    /// <summary>The word or mark at an offset; at the end of a word that word.</summary>
    private static TextSpan? FindToken(DocumentSyntax document, int index, int offset)
    {
        var tokens = document.Blocks[index].Tokens;
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.ToSource(index, tokens[middle].Span).End < offset) low = middle + 1;
            else high = middle;
        }
        if (low == tokens.Length) return null;
        var first = document.ToSource(index, tokens[low].Span);
        if (first.End == offset && !tokens[low].IsWord && low + 1 < tokens.Length) low++;
        return tokens[low].IsSpace ? null : document.ToSource(index, tokens[low].Span);
    }

    /// <summary>Those of the spans that hold one another, the smallest first; what cuts across what is kept goes.</summary>
    private SelectionRange Nest(IEnumerable<TextSpan> spans)
    {
        var chain = new List<TextSpan>();
        foreach (var span in spans.OrderBy(s => s.Length))
            if (chain.Count == 0 || (span.Length > chain[^1].Length && span.Start <= chain[^1].Start && chain[^1].End <= span.End)) chain.Add(span);
        SelectionRange? range = null;
        for (var i = chain.Count - 1; i >= 0; i--) range = new SelectionRange(_positions.ToRange(chain[i]), range);
        return range!;
    }
}
