using System.Collections.Immutable;
using TextLint.Semantics;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>What one article shows of the language it is in.</summary>
/// <param name="Path">Its path from the folder that is looked at, with forward slashes.</param>
/// <param name="Language">A BCP 47 tag; null where nothing shows it.</param>
/// <param name="American">Words spelled as only the United States spell them.</param>
/// <param name="British">Words spelled as only Britain and its like spell them.</param>
internal sealed record ArticleSample(string Path, string? Language, int American, int British)
{
    private const int LongestRead = 32_768;

    private static readonly string[] s_keys = ["lang", "language", "locale"];

    /// <summary>Reads an article; null for one that cannot be read.</summary>
    public static ArticleSample? Read(string folder, string path)
    {
        try
        {
            var text = SourceFileReader.Read(System.IO.Path.Combine(folder, path)).Text;
            return Create(path, text.Length > LongestRead ? text[..LongestRead] : text);
        }
        catch (SourceFileException)
        {
            return null;
        }
    }

    /// <summary>What a text shows: what it says itself, else what its words say.</summary>
    public static ArticleSample Create(string path, string text)
    {
        var isHtml = TextFormats.FromPath(path) == TextFormat.Html;
        var prose = isHtml ? WithoutTags(text) : text;
        var language = (isHtml ? SaidInHtml(text) : SaidInFrontMatter(text)) ?? FunctionWords.Guess(prose);
        if (language is null || !language.StartsWith("en", StringComparison.Ordinal)) return new ArticleSample(path, language, 0, 0);
        var regions = FunctionWords.WordsOf(prose).Select(w => ShippedLanguages.Find("en").Variants.FindText(w, VariantKind.Spelling)?.Region ?? VariantRegion.None).ToArray();
        return new ArticleSample(path, language, regions.Count(r => r == VariantRegion.American), regions.Count(r => r == VariantRegion.British));
    }

    /// <summary>The languages of articles that are spread evenly over all, so that one long folder does not speak for the others.</summary>
    public static ImmutableArray<ArticleSample> Spread(string folder, ImmutableArray<string> articles, int most)
    {
        var step = Math.Max(1.0, (double)articles.Length / most);
        var picked = Enumerable.Range(0, Math.Min(most, articles.Length)).Select(i => articles[(int)(i * step)]);
        return [.. picked.AsParallel().AsOrdered().Select(p => Read(folder, p)).OfType<ArticleSample>()];
    }

    private static string? SaidInFrontMatter(string text)
    {
        var lines = text.Split('\n');
        if (lines[0].Trim().TrimStart('\uFEFF') is not ("---" or "+++")) return null;
        foreach (var line in lines.Skip(1).TakeWhile(l => l.Trim() is not ("---" or "+++" or "...")))
        {
            var end = line.AsSpan().IndexOfAny(':', '=');
            if (end > 0 && s_keys.Contains(line[..end].Trim(), StringComparer.OrdinalIgnoreCase)) return LanguageTag.Normalize(line[(end + 1)..].Trim().Trim('"', '\'').Replace('_', '-'));
        }
        return null;
    }

    private static string? SaidInHtml(string text)
    {
        var start = text.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : text.IndexOf('>', start);
        if (end < 0) return null;
        var tag = text[start..end];
        var at = tag.IndexOf(" lang=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : LanguageTag.Normalize(tag[(at + " lang=".Length)..].TrimStart('"', '\'').Split('"', '\'', ' ')[0]);
    }

    private static string WithoutTags(string text)
    {
        var prose = new System.Text.StringBuilder(text.Length);
        var isTag = false;
        foreach (var c in text)
        {
            if (c == '<') isTag = true;
            if (!isTag) prose.Append(c);
            if (c == '>') isTag = false;
        }
        return prose.ToString();
    }
}
