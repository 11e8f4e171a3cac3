using TextLint.Analysis;
using TextLint.Semantics;

namespace TextLint.Cli.Statistics;

/// <summary>The sums over articles. It grows with the names and rules there are, not with the articles.</summary>
internal sealed class ArchiveStatistics
{
    private readonly HashSet<(NameKind, string)> _names = [];
    private readonly Dictionary<DiagnosticDescriptor, RuleStatistics> _rules = [];

    public int Articles { get; private set; }

    public long Words { get; private set; }

    public long Paragraphs { get; private set; }

    public long Sentences { get; private set; }

    public long SentenceWords { get; private set; }

    public long Quotations { get; private set; }

    public long QuotedWords { get; private set; }

    public long Findings { get; private set; }

    /// <summary>The longest sentence of all, with the article it stands in.</summary>
    public (string Path, LongSentence Sentence) Longest { get; private set; } = ("", LongSentence.None);

    /// <summary>The article with most words; the first of several.</summary>
    public (string Path, int Words) LongestArticle { get; private set; } = ("", -1);

    /// <summary>The article with fewest words; the first of several.</summary>
    public (string Path, int Words) ShortestArticle { get; private set; } = ("", int.MaxValue);

    /// <summary>The rules that found something, the most frequent first.</summary>
    public IEnumerable<(DiagnosticDescriptor Rule, RuleStatistics Counts)> Rules =>
        _rules.OrderByDescending(r => r.Value.Findings).ThenBy(r => r.Key.Id, StringComparer.Ordinal).Select(r => (r.Key, r.Value));

    /// <summary>How many names of a kind there are in all articles, each once.</summary>
    public int Count(NameKind kind) => _names.Count(n => n.Item1 == kind);

    public void Add(string path, ArticleStatistics article, IReadOnlyList<Diagnostic> findings)
    {
        Articles++;
        Words += article.Words;
        Paragraphs += article.Paragraphs;
        Sentences += article.Sentences;
        SentenceWords += article.SentenceWords;
        Quotations += article.Quotations;
        QuotedWords += article.QuotedWords;
        _names.UnionWith(article.Names);
        if (article.Longest.Words > Longest.Sentence.Words) Longest = (path, article.Longest);
        if (article.Words > LongestArticle.Words) LongestArticle = (path, article.Words);
        if (article.Words < ShortestArticle.Words) ShortestArticle = (path, article.Words);
        Add(findings);
    }

    private void Add(IReadOnlyList<Diagnostic> findings)
    {
        Findings += findings.Count;
        foreach (var finding in findings)
        {
            if (!_rules.TryGetValue(finding.Descriptor, out var rule)) _rules.Add(finding.Descriptor, rule = new RuleStatistics());
            rule.Add(Articles);
        }
    }
}
