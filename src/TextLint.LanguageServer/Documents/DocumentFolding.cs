using TextLint.LanguageServer.Protocol;
using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.LanguageServer.Documents;

/// <summary>What can be folded away in one state of a document: sections, lists, quotations over several paragraphs, front matter.</summary>
internal sealed class DocumentFolding(DocumentState state)
{
    private readonly DocumentSyntax _document = state.Snapshot.Tree.Root;

    /// <summary>The folds, by their first lines; null for a document of which nothing is to be said.</summary>
    /// <param name="limit">How many at most; the outer ones are kept.</param>
    /// <param name="cancellationToken">Gives the answer up.</param>
    public FoldingRange[]? Create(int limit, CancellationToken cancellationToken)
    {
        if (state.IsExcluded) return null;
        var spans = ArticleSections.Read(_document).Select(s => s.Span)
            .Concat(FrontMatter())
            .Concat(Lists())
            .Concat(state.Snapshot.Analyze(cancellationToken).Model.Quotations.All.Where(q => q.IsRunning).Select(q => q.Span));
        var folds = spans.Select(ToLines).Where(f => f.EndLine > f.StartLine).Distinct();
        return [.. folds.OrderByDescending(f => f.EndLine - f.StartLine).Take(limit).OrderBy(f => f.StartLine).ThenByDescending(f => f.EndLine)];
    }

    private IEnumerable<TextSpan> FrontMatter() =>
        Enumerable.Range(0, _document.Blocks.Length).Where(b => _document.Blocks[b].Kind == SyntaxKind.FrontMatter).Select(ContentOf);

    /// <summary>A list from its first item to its last; one inside another from the item it stands under.</summary>
    private IEnumerable<TextSpan> Lists()
    {
        var open = new Stack<int>();
        var last = -1;
        for (var block = 0; block < _document.Blocks.Length; block++)
        {
            var syntax = _document.Blocks[block];
            if (syntax.Kind == SyntaxKind.Blank) continue;
            while (open.Count > syntax.Context.ListDepth) yield return Between(open.Pop(), last);
            while (open.Count < syntax.Context.ListDepth) open.Push(open.Count == 0 ? block : last);
            last = block;
        }
        while (open.Count > 0) yield return Between(open.Pop(), last);
    }

    private TextSpan Between(int first, int last) => TextSpan.FromBounds(ContentOf(first).Start, ContentOf(last).End);

    private TextSpan ContentOf(int block) => ArticleSections.Trim(_document.Text, _document.GetFullSpan(block));

    private FoldingRange ToLines(TextSpan span) => new(_document.Text.GetLinePosition(span.Start).Line, _document.Text.GetLinePosition(span.End).Line);
}
