using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TextLint.Analysis;
using TextLint.Spelling;

namespace TextLint.Workspaces;

/// <summary>Profiles with the words of one article. Equal words on one profile give one instance, for facts are kept by it. Safe for concurrent use.</summary>
internal static class ArticleProfiles
{
    private static readonly ConditionalWeakTable<AnalysisProfile, Dictionary<string, WeakReference<AnalysisProfile>>> s_known = [];

    /// <summary>A profile with the words of configuration and article.</summary>
    /// <param name="profile">The profile without the article's words.</param>
    /// <param name="configured">The words of configuration, which the profile has.</param>
    /// <param name="own">The article's own words, which overrule them.</param>
    public static AnalysisProfile Get(AnalysisProfile profile, ImmutableArray<WordListEntry> configured, ImmutableArray<WordListEntry> own)
    {
        if (own.IsEmpty) return profile;
        var words = WordSet.Create([configured, own]);
        var known = s_known.GetOrCreateValue(profile);
        lock (known)
        {
            if (known.TryGetValue(words.Key, out var reference) && reference.TryGetTarget(out var found)) return found;
            // Each edit of a list of words makes a profile; those that nobody uses any more go.
            foreach (var (key, old) in known) if (!old.TryGetTarget(out _)) known.Remove(key);
            var language = profile.Language with { Speller = words.GetSpeller(profile.Language.Speller) };
            var created = profile with { KnownNames = words.Names, Language = language };
            known[words.Key] = new WeakReference<AnalysisProfile>(created);
            return created;
        }
    }
}
