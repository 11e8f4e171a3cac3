using System.Collections.Immutable;
using System.Globalization;

namespace TextLint.Workspaces;

/// <summary>A language, the articles that it holds for, and how that was seen.</summary>
/// <param name="Files">A pattern of the articles; empty for all that no other one takes.</param>
/// <param name="Tag">A BCP 47 tag.</param>
/// <param name="Reason">What was seen, as a sentence without its stop.</param>
public sealed record SurveyedLanguage(string Files, string Tag, string Reason);

/// <summary>Puts together which languages the articles of a folder are in.</summary>
internal static class SurveyedLanguages
{
    private const int FewestTellingWords = 5;
    private const double ClearShare = 0.8;
    private const double NearlyAll = 0.9;

    /// <summary>The language that most articles are in, then those of folders and of endings such as <c>.de.md</c>.</summary>
    public static ImmutableArray<SurveyedLanguage> Of(ImmutableArray<ArticleSample> samples)
    {
        var known = samples.Where(s => s.Language is not null).ToArray();
        if (known.Length == 0) return [new SurveyedLanguage("", "en", "No article shows its language; English is what most are in")];
        var main = known.GroupBy(s => Primary(s.Language!)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key == "en" ? "" : g.Key, StringComparer.Ordinal).First();
        return [Main(main.Key, [.. main], known.Length), .. Folders("", known, main.Key).Concat(Endings(known, main.Key)).DistinctBy(l => l.Files)];
    }

    private static SurveyedLanguage Main(string primary, ArticleSample[] of, int known)
    {
        var tag = Said(of) ?? (primary == "en" ? Region(of, out var reason) is { } region ? new SurveyedLanguage("", region, reason) : null : null);
        return tag ?? new SurveyedLanguage("", primary, Count(of.Length, known, "looked at"));
    }

    /// <summary>The tag with a region that most of the articles give themselves.</summary>
    private static SurveyedLanguage? Said(ArticleSample[] of)
    {
        var said = of.Where(s => s.Language!.Contains('-', StringComparison.Ordinal)).GroupBy(s => s.Language!).OrderByDescending(g => g.Count()).FirstOrDefault();
        return said is not null && said.Count() * 2 > of.Length ? new SurveyedLanguage("", said.Key, $"{Count(said.Count(), of.Length, "looked at")} and {(said.Count() == 1 ? "says" : "say")} so") : null;
    }

    private static string? Region(ArticleSample[] of, out string reason)
    {
        var (american, british) = (of.Sum(s => s.American), of.Sum(s => s.British));
        var all = american + british;
        var isClear = all >= FewestTellingWords && Math.Max(american, british) >= all * ClearShare;
        reason = isClear ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(american, british)} of {all} words that differ between countries are spelled the {(american > british ? "American" : "British")} way") : "";
        return isClear ? american > british ? "en-US" : "en-GB" : null;
    }

    /// <summary>The outermost folders whose articles are nearly all in one other language.</summary>
    private static IEnumerable<SurveyedLanguage> Folders(string folder, IReadOnlyCollection<ArticleSample> known, string main)
    {
        foreach (var below in known.Where(s => s.Path.IndexOf('/', folder.Length) > 0).GroupBy(s => s.Path[..(s.Path.IndexOf('/', folder.Length) + 1)]).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var first = below.GroupBy(s => Primary(s.Language!)).OrderByDescending(g => g.Count()).First();
            var isOne = first.Count() >= below.Count() * NearlyAll;
            if (isOne && first.Key != main) yield return new SurveyedLanguage($"{below.Key}**", Said([.. first])?.Tag ?? first.Key, Count(first.Count(), below.Count(), "looked at in it"));
            else if (!isOne)
                foreach (var deeper in Folders(below.Key, [.. below], main)) yield return deeper;
        }
    }

    /// <summary>Languages that the names of files give, as <c>index.de.md</c> does.</summary>
    private static IEnumerable<SurveyedLanguage> Endings(ArticleSample[] known, string main) =>
        from sample in known
        let primary = Primary(sample.Language!)
        let name = Path.GetFileName(sample.Path)
        where primary != main && name.Split('.') is [_, .., var tag, _] && tag == primary
        let ending = $".{primary}{Path.GetExtension(name)}"
        group sample by (primary, ending) into one
        orderby one.Key.ending
        select new SurveyedLanguage($"**/*{one.Key.ending}", one.Key.primary, Count(one.Count(), one.Count(), "looked at that are called so"));

    private static string Primary(string tag) => tag.Split('-')[0];

    private static string Count(int some, int all, string what) =>
        all == 1 ? $"The one article {what} is in it" : string.Create(CultureInfo.InvariantCulture, $"{some} of {all} articles {what} are in it");
}
