using TextLint.Analysis;

namespace TextLint.Cli.Statistics;

/// <summary>Prints statistics, of each article and of all.</summary>
internal interface IStatisticsRenderer
{
    /// <summary>Before the first.</summary>
    void Begin();

    /// <summary>One article.</summary>
    void Render(string path, ArticleStatistics article, IReadOnlyList<Diagnostic> findings);

    /// <summary>After the last.</summary>
    void End(ArchiveStatistics archive);
}
