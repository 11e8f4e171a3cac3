using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>
/// The findings that articles had when a publication began to look. Each is known by its fingerprint, so that edits elsewhere change nothing; one line each, sorted, so that
/// changes merge. Immutable.
/// </summary>
public sealed class Baseline
{
    /// <summary>The name that a baseline has where configuration says nothing.</summary>
    public const string FileName = "textlint.baseline";

    private const string Header = "# TextLint baseline: findings that were there before. `textlint lint --update-baseline` writes it.";
    private const int MostWords = 60;

    private readonly Dictionary<string, Dictionary<string, int>> _byArticle = new(StringComparer.Ordinal);

    /// <summary>A baseline of these entries.</summary>
    public Baseline(IEnumerable<BaselineEntry> entries)
    {
        Entries = [.. entries.Distinct().OrderBy(e => e.Article, StringComparer.Ordinal).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Fingerprint, StringComparer.Ordinal)];
        foreach (var entry in Entries)
        {
            if (!_byArticle.TryGetValue(entry.Article, out var known)) _byArticle.Add(entry.Article, known = new Dictionary<string, int>(StringComparer.Ordinal));
            known[entry.Fingerprint] = entry.Places;
        }
    }

    /// <summary>The entries, by article, rule and fingerprint.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>The articles that have entries.</summary>
    public IEnumerable<string> Articles => _byArticle.Keys;

    /// <summary>Reads a baseline. Any text is read; what is no entry is a fault, and the rest holds.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="faults">The lines that are no entries, and what is wrong with them.</param>
    public static Baseline Parse(SourceText text, out ImmutableArray<(TextSpan Span, string Message)> faults)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (entries, found) = (new List<BaselineEntry>(), ImmutableArray.CreateBuilder<(TextSpan, string)>());
        for (var i = 0; i < text.LineCount; i++)
        {
            var span = text.GetLine(i).Span;
            var line = text.ToString(span);
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.Split('\t') is [{ Length: > 0 } article, var rule, { Length: 32 } fingerprint, var places, var words] && int.TryParse(places, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                entries.Add(new BaselineEntry(Unescape(article), rule, fingerprint, count, words));
            else found.Add((span, "This line is no entry of a baseline (article, rule, fingerprint, places and words, with tabs between them); `textlint lint --update-baseline` writes the file anew."));
        }
        faults = found.ToImmutable();
        return new Baseline(entries);
    }

    /// <summary>An entry for a finding.</summary>
    /// <param name="article">Its article, from the folder of the baseline.</param>
    /// <param name="text">The text it stands in.</param>
    /// <param name="finding">The finding.</param>
    public static BaselineEntry CreateEntry(string article, SourceText text, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(finding);
        var words = new StringBuilder();
        foreach (var c in text.AsSpan(finding.Diagnostic.Span)[..Math.Min(finding.Diagnostic.Span.Length, MostWords)])
            words.Append(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : char.IsSurrogate(c) ? '\uFFFD' : c);
        return new BaselineEntry(article, finding.Diagnostic.Descriptor.Name, finding.Fingerprint, finding.Places, words.ToString().Trim());
    }

    /// <summary>How many places an article's entry with this fingerprint has; 0 where there is none.</summary>
    public int CountPlaces(string article, string fingerprint) => _byArticle.TryGetValue(article, out var known) ? known.GetValueOrDefault(fingerprint) : 0;

    /// <summary>The text of the file, with LF line ends.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var entry in Entries) text.Append(CultureInfo.InvariantCulture, $"{Escape(entry.Article)}\t{entry.Rule}\t{entry.Fingerprint}\t{entry.Places}\t{entry.Words}\n");
        return text.ToString();
    }

    /// <summary>A path may hold what parts the columns and lines of the file.</summary>
    private static string Escape(string path)
    {
        if (path.AsSpan().IndexOfAny("%\t\n\r") < 0 && path[0] != '#') return path;
        var escaped = path.Replace("%", "%25", StringComparison.Ordinal).Replace("\t", "%09", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal);
        return escaped[0] == '#' ? "%23" + escaped[1..] : escaped;
    }

    private static string Unescape(string path) => path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;
}
