using System.Collections.Immutable;
using System.Globalization;
using TextLint.Packs.Suppression;
using TextLint.Semantics;
using TextLint.Spelling;
using TextLint.Analysis;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>All that an article is held to: what configuration says, then what is kept beside the article and in it.</summary>
public static class ConfigurationFacts
{
    /// <summary>The facts, in the order in which people ask for them; of several with one key the later ones are nearer to the article.</summary>
    /// <param name="configurations">Resolves configuration.</param>
    /// <param name="path">Full path of the article, which need not exist; null for a fragment.</param>
    /// <param name="snapshot">The article; null for its path alone.</param>
    public static ImmutableArray<ConfigurationFact> Of(ConfigurationProvider configurations, string? path, DocumentSnapshot? snapshot)
    {
        ArgumentNullException.ThrowIfNull(configurations);
        var facts = configurations.Explain(path).ToBuilder();
        if (snapshot is null || path is null) return facts.ToImmutable();
        if (snapshot.Sidecar is { } sidecar)
            facts.AddRange(Own(sidecar.Contents.Words, sidecar.Contents.Entries, sidecar.Contents.Facts, ConfigurationSource.Sidecar).Select(f => f with { Path = sidecar.Path }));
        if (snapshot.Tree.Root.Blocks.FirstOrDefault(b => b.Kind != SyntaxKind.Blank) is not { Kind: SyntaxKind.FrontMatter } block) return facts.ToImmutable();
        var front = FrontMatter.Read(block.FullText, RuleCatalogs.Join(configurations.Catalog, snapshot.Configuration.Profile.Declared));
        facts.AddRange(Own(front.Words, front.Entries, front.Facts, ConfigurationSource.FrontMatter).Select(f => f with { Path = path }));
        return facts.ToImmutable();
    }

    private static IEnumerable<ConfigurationFact> Own(ImmutableArray<WordListEntry> words, ImmutableArray<SuppressionEntry> entries, ArticleFacts facts, ConfigurationSource source)
    {
        if (!words.IsEmpty) yield return new ConfigurationFact("words", string.Join(", ", words.Select(w => w.Word)), source);
        foreach (var entry in entries) yield return new ConfigurationFact("ignore", entry.Text is null ? entry.Rule : $"{entry.Rule} \"{entry.Text}\"", source);
        if (facts.Date is { } date) yield return new ConfigurationFact("date", date.ToString("O", CultureInfo.InvariantCulture), source);
        foreach (var pair in facts.Distinct) yield return new ConfigurationFact("distinct", $"{pair.First}, {pair.Second}", source);
    }
}
