using System.Collections.Immutable;
using TextLint.Syntax;

namespace TextLint.Semantics;

/// <summary>What one block alone can tell: candidates, no verdicts. Kept as long as the block is.</summary>
public sealed class BlockFacts
{
    private static readonly BlockFacts s_none = new(Zone.None, [], [], [], []);

    private BlockFacts(Zone zone, ImmutableArray<NameCandidate> names, ImmutableArray<AcronymUse> acronyms, ImmutableArray<string> compounds, ImmutableArray<UnknownWord> unknownWords) =>
        (Zone, Names, Acronyms, Compounds, UnknownWords) = (zone, names, acronyms, compounds, unknownWords);

    /// <summary>The part of the article the block belongs to.</summary>
    public Zone Zone { get; }

    /// <summary>Runs of words that may be names, in order.</summary>
    public ImmutableArray<NameCandidate> Names { get; }

    /// <summary>Words in capitals, in order.</summary>
    public ImmutableArray<AcronymUse> Acronyms { get; }

    /// <summary>Words in capitals that are parts of compounds: NHB of <c>NHB-led</c>.</summary>
    public ImmutableArray<string> Compounds { get; }

    /// <summary>Words that no dictionary accepts, in order; names without a look of a slip left out.</summary>
    public ImmutableArray<UnknownWord> UnknownWords { get; }

    /// <summary>Reads a block.</summary>
    public static BlockFacts Create(BlockSyntax block, LanguageData language)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(language);
        var zone = Zones.Of(block.Kind);
        if (zone == Zone.None) return s_none;
        // No rule looks at front matter: the cast alone does.
        if (zone == Zone.FrontMatter) return new BlockFacts(zone, NameReader.Read(block, language), [], [], []);
        return new BlockFacts(
            zone,
            NameReader.Read(block, language),
            AcronymReader.Read(block, language.Vocabulary),
            AcronymReader.ReadCompounds(block),
            UnknownWordReader.Read(block, language));
    }
}
