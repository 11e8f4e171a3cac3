namespace TextLint.Syntax.Markup;

/// <summary>Writes the prose of a leaf from its content and the Markdown found in it.</summary>
internal sealed class InlineRenderer(ContentText content, ProseBuilder prose)
{
    private readonly List<int> _open = [];
    private readonly ElementStack _elements = new(prose);

    /// <summary>Writes the content from <paramref name="start"/> up to <paramref name="end"/>; the nodes must be those of that stretch.</summary>
    public void Render(ReadOnlySpan<InlineNode> nodes, ReadOnlySpan<char> text, int start, int end)
    {
        _open.Clear();
        _elements.Clear();
        foreach (ref readonly var node in nodes)
        {
            if (node.Kind == InlineNodeKind.Literal) continue;
            prose.AppendVerbatim(content, start, node.Start);
            RenderNode(node, text);
            start = node.End;
        }
        prose.AppendVerbatim(content, start, end);
        _elements.CloseAll();
    }

    private void RenderNode(in InlineNode node, ReadOnlySpan<char> text)
    {
        switch (node.Kind)
        {
            case InlineNodeKind.Replaced:
                prose.AppendAtomic(content.ToSource(node.Start), content.ToSourceEnd(node.End), node.Text);
                break;
            case InlineNodeKind.Code or InlineNodeKind.AutoLink:
                RenderWhole(node, node.Kind == InlineNodeKind.Code ? SyntaxKind.CodeSpan : SyntaxKind.Link);
                break;
            case InlineNodeKind.Delimiter:
                RenderDelimiter(node, text[node.Start] == '~' ? SyntaxKind.Deleted : SyntaxKind.Emphasis);
                break;
            case InlineNodeKind.LinkOpen:
                _open.Add(prose.Open(SyntaxKind.Link));
                break;
            case InlineNodeKind.LinkClose:
                CloseLast();
                break;
            case InlineNodeKind.Object:
                prose.AppendObject(content.ToSource(node.Start), content.ToSourceEnd(node.End));
                break;
            case InlineNodeKind.Tag:
                _elements.Add(node.Element, node.IsClose, isLive: true);
                break;
            case InlineNodeKind.Comment:
                prose.AddComment(content.ToSource(node.Start), content.ToSourceEnd(node.End));
                break;
        }
    }

    private void RenderWhole(in InlineNode node, SyntaxKind kind)
    {
        var slot = prose.Open(kind);
        prose.AppendVerbatim(content, node.InnerStart, node.InnerEnd);
        prose.Close(slot);
    }

    /// <summary>A run closes with its first signs and opens with its last; what is between stays as text.</summary>
    private void RenderDelimiter(in InlineNode node, SyntaxKind kind)
    {
        for (var i = 0; i < node.Closes; i++) CloseLast();
        prose.AppendVerbatim(content, node.Start + node.ClosedSigns, node.End - node.OpenedSigns);
        for (var i = 0; i < node.Opens; i++) _open.Add(prose.Open(kind));
    }

    private void CloseLast()
    {
        prose.Close(_open[^1]);
        _open.RemoveAt(_open.Count - 1);
    }
}
