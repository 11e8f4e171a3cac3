namespace TextLint.Cli.Renderers;

/// <summary>An article in a summary.</summary>
/// <param name="Order">Which of the articles with findings it is.</param>
/// <param name="Path">Its path.</param>
/// <param name="Counts">Its findings by severity.</param>
/// <param name="Details">Its findings in Markdown.</param>
internal sealed record MarkdownArticle(int Order, string Path, int[] Counts, string Details)
{
    /// <summary>The gravest comes first, among equals the one that was read first.</summary>
    public static Comparer<MarkdownArticle> GravestFirst { get; } = Comparer<MarkdownArticle>.Create(Compare);

    private static int Compare(MarkdownArticle one, MarkdownArticle other)
    {
        for (var severity = one.Counts.Length - 1; severity >= 0; severity--)
            if (one.Counts[severity] != other.Counts[severity]) return other.Counts[severity].CompareTo(one.Counts[severity]);
        return one.Order.CompareTo(other.Order);
    }
}
