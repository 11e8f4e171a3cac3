namespace TextLint.Cli.Renderers.Html;

/// <summary>An article with findings.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Words">Its words of prose.</param>
/// <param name="Counts">Its findings by severity.</param>
/// <param name="Items">Its findings as items of a list, in HTML; of very many, the first.</param>
/// <param name="Shown">How many of them there are.</param>
internal sealed record HtmlArticle(string Path, int Words, int[] Counts, string Items, int Shown)
{
    /// <summary>All its findings.</summary>
    public int Findings { get; } = Counts.Sum();
}
