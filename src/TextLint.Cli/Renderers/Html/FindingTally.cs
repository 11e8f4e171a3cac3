using TextLint.Analysis;

namespace TextLint.Cli.Renderers.Html;

/// <summary>Findings that have something in common: a rule, a category, a name.</summary>
internal sealed class FindingTally
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);
    private int _lastArticle = -1;

    /// <summary>Findings by severity.</summary>
    public int[] Counts { get; } = new int[4];

    /// <summary>All of them.</summary>
    public int Findings => Counts.Sum();

    /// <summary>In how many articles they stand.</summary>
    public int Articles { get; private set; }

    /// <summary>Which rules they are of.</summary>
    public IEnumerable<string> Rules => _rules.Order(StringComparer.Ordinal);

    /// <summary>The texts that were found, the most frequent first.</summary>
    public IEnumerable<(string Text, int Count)> Texts => _texts.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, t.Value));

    /// <summary>Counts a finding. Articles come one after the other.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="article">Which article, by number.</param>
    /// <param name="text">The words that were found; empty where they say nothing.</param>
    public void Add(Diagnostic diagnostic, int article, string text)
    {
        Counts[(int)diagnostic.Severity]++;
        _rules.Add(diagnostic.Descriptor.Name);
        if (article != _lastArticle) Articles++;
        _lastArticle = article;
        if (text.Length > 0) _texts[text] = _texts.GetValueOrDefault(text) + 1;
    }
}
