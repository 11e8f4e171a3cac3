namespace TextLint.Cli.Statistics;

/// <summary>How often a rule found something, and in how many articles.</summary>
internal sealed class RuleStatistics
{
    private int _lastArticle;

    public int Findings { get; private set; }

    public int Articles { get; private set; }

    /// <summary>Counts a finding in an article, which is given by its number from 1. Articles come one after the other.</summary>
    public void Add(int article)
    {
        Findings++;
        if (article != _lastArticle) Articles++;
        _lastArticle = article;
    }
}
