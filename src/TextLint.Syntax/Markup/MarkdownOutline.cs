using TextLint.Syntax.Text;

namespace TextLint.Syntax.Markup;

/// <summary>The block structure of a Markdown text: its leaves in order, their lines, the labels it defines.</summary>
internal sealed class MarkdownOutline
{
    /// <summary>The leaves, in the order of the text.</summary>
    public List<MarkdownLeaf> Leaves { get; } = [];

    /// <summary>The lines of all leaves.</summary>
    public List<MarkdownLine> Lines { get; } = [];

    /// <summary>The labels for which the text defines links.</summary>
    public LinkDefinitions Definitions { get; init; } = new();

    /// <summary>True where the text itself defines a link.</summary>
    public bool DefinesLinks { get; set; }

    /// <summary>The regions in which containers were nested past the limit.</summary>
    public List<ParseNotice> Notices { get; } = [];

    /// <summary>Notes that a line was nested past the limit.</summary>
    public void AddNotice(int start, int end)
    {
        var from = start;
        if (Notices.Count > 0 && Notices[^1].Span.End == start)
        {
            from = Notices[^1].Span.Start;
            Notices.RemoveAt(Notices.Count - 1);
        }
        Notices.Add(new ParseNotice(ParseNoticeKind.ReadAsPlainText, TextSpan.FromBounds(from, end)));
    }
}
