using System.Globalization;
using TextLint.Analysis;

namespace TextLint.Cli.Renderers.Html;

/// <summary>What a report says of an archive. It grows with the findings, not with the texts.</summary>
internal sealed class HtmlArchive
{
    // Longer ones are sentences and passages, which are no way to count.
    private const int LongestText = 60;
    private const string Around = " \u00A0()[]\"“”";

    private readonly Dictionary<DiagnosticDescriptor, FindingTally> _rules = [];
    private readonly Dictionary<string, FindingTally> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FindingTally> _names = new(StringComparer.Ordinal);
    private readonly List<HtmlArticle> _faulty = [];

    /// <summary>All articles, faulty or not.</summary>
    public int Articles { get; private set; }

    /// <summary>Their words of prose.</summary>
    public long Words { get; private set; }

    /// <summary>How many articles have so many findings for each thousand words; the places are those of <see cref="HtmlPlots.Rates"/>.</summary>
    public int[] Rates { get; } = new int[HtmlPlots.Rates.Length];

    /// <summary>Those with findings, in the order of reading.</summary>
    public IReadOnlyList<HtmlArticle> Faulty => _faulty;

    /// <summary>The rules, those with most findings first.</summary>
    public IReadOnlyList<KeyValuePair<DiagnosticDescriptor, FindingTally>> Rules => [.. _rules.OrderByDescending(r => r.Value.Findings).ThenBy(r => r.Key.Id, StringComparer.Ordinal)];

    /// <summary>The categories, those with most findings first.</summary>
    public IReadOnlyList<KeyValuePair<string, FindingTally>> Categories => [.. _categories.OrderByDescending(c => c.Value.Findings).ThenBy(c => c.Key, StringComparer.Ordinal)];

    /// <summary>Names and acronyms that findings stand on, however they are written, those with most findings first.</summary>
    public IReadOnlyList<FindingTally> Names => [.. _names.OrderByDescending(n => n.Value.Findings).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Value)];

    /// <summary>Counts an article that has been read.</summary>
    /// <param name="report">The article.</param>
    /// <param name="items">Its findings in HTML.</param>
    /// <param name="shown">How many of them that are.</param>
    public void Add(FileReport report, string items, int shown)
    {
        var words = report.Words;
        (Articles, Words) = (Articles + 1, Words + words);
        Rates[HtmlPlots.RateOf(report.Diagnostics.Length, words)]++;
        if (report.Diagnostics.IsEmpty) return;
        var counts = new int[4];
        foreach (var diagnostic in report.Diagnostics)
        {
            counts[(int)diagnostic.Severity]++;
            Count(report, diagnostic);
        }
        _faulty.Add(new HtmlArticle(report.Path, words, counts, items, shown));
    }

    private void Count(FileReport report, Diagnostic diagnostic)
    {
        var text = TextOf(report.Text.AsSpan(diagnostic.Span));
        Tally(_rules, diagnostic.Descriptor).Add(diagnostic, Articles, text);
        Tally(_categories, diagnostic.Descriptor.Category).Add(diagnostic, Articles, "");
        if (text.Length > 0 && diagnostic.Descriptor.Category is "Names" or "Acronyms") Tally(_names, Fingerprint.Normalize(text)).Add(diagnostic, Articles, text);
    }

    /// <summary>The words of a finding without the brackets and marks around them; empty where they are long or nobody sees them.</summary>
    private static string TextOf(ReadOnlySpan<char> marked)
    {
        var text = marked.Trim(Around);
        if (text.Length is 0 or > LongestText) return "";
        var isSeen = false;
        foreach (var c in text)
        {
            if (c is '\r' or '\n') return "";
            isSeen |= !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format);
        }
        return isSeen ? text.ToString() : "";
    }

    private static FindingTally Tally<TKey>(Dictionary<TKey, FindingTally> tallies, TKey key)
        where TKey : notnull
    {
        if (!tallies.TryGetValue(key, out var tally)) tallies.Add(key, tally = new FindingTally());
        return tally;
    }
}
