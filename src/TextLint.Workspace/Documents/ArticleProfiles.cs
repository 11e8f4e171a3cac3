using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using TextLint.Analysis;
using TextLint.Semantics;
using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>Profiles with the words of one article and what it says of itself. Equal ones on one profile give one instance, for facts are kept by it. Safe for concurrent use.</summary>
internal static class ArticleProfiles
{
    private static readonly ConditionalWeakTable<AnalysisProfile, Dictionary<string, WeakReference<AnalysisProfile>>> s_known = [];

    /// <summary>A profile with the words of configuration and article, for an article that says some things of itself.</summary>
    /// <param name="profile">The profile without the article's words.</param>
    /// <param name="configured">The words of configuration, which the profile has.</param>
    /// <param name="own">The article's own words, which overrule them.</param>
    /// <param name="facts">What it says of itself.</param>
    public static AnalysisProfile Get(AnalysisProfile profile, ImmutableArray<WordListEntry> configured, ImmutableArray<WordListEntry> own, ArticleFacts facts)
    {
        if (own.IsEmpty && facts.IsEmpty) return profile;
        var words = own.IsEmpty ? null : WordSet.Create([configured, own], profile.KnownNames.Roster);
        var key = words?.Key + CreateKey(facts);
        var known = s_known.GetOrCreateValue(profile);
        lock (known)
        {
            if (known.TryGetValue(key, out var reference) && reference.TryGetTarget(out var found)) return found;
            // Each edit of a list of words makes a profile; those that nobody uses any more go.
            foreach (var (unused, old) in known) if (!old.TryGetTarget(out _)) known.Remove(unused);
            var created = Create(profile, words, facts);
            known[key] = new WeakReference<AnalysisProfile>(created);
            return created;
        }
    }

    private static AnalysisProfile Create(AnalysisProfile profile, WordSet? words, ArticleFacts facts)
    {
        // The profile may have what is kept beside the file already; the article's own front matter is nearer.
        var known = (words?.Names ?? profile.KnownNames).With(profile.KnownNames.Article.With(facts));
        if (words is null) return profile with { KnownNames = known };
        return profile with { KnownNames = known, Language = profile.Language with { Speller = words.GetSpeller(profile.Language.Speller) } };
    }

    private static string CreateKey(ArticleFacts facts) =>
        string.Join('\0', facts.Distinct.Select(p => $"{p.First}\0{p.Second}").Prepend(facts.Date?.ToString("O", CultureInfo.InvariantCulture) ?? "").Prepend(""));
}
