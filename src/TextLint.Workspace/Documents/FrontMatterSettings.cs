using System.Runtime.CompilerServices;
using TextLint.Analysis;
using TextLint.Packs.Suppression;
using TextLint.Syntax;

namespace TextLint.Workspaces;

/// <summary>
/// What the front matter of one block says. Kept with the block, which outlives edits elsewhere: a keystroke in the article reads no YAML.
/// </summary>
internal sealed class FrontMatterSettings
{
    private static readonly ConditionalWeakTable<BlockSyntax, FrontMatterSettings> s_read = [];

    private readonly FrontMatter _contents;
    private readonly IRuleCatalog _declared;
    private (AnalysisProfile Base, AnalysisProfile Profile)? _profile;

    private FrontMatterSettings(FrontMatter contents, IRuleCatalog declared) => (_contents, _declared) = (contents, declared);

    /// <summary>The request for a document: with the suppressions, words and facts of its front matter, where it has one.</summary>
    public static AnalysisRequest CreateRequest(DocumentSyntax document, DocumentSettings settings)
    {
        var request = new AnalysisRequest(document, settings.Profile);
        // Only blank lines come before front matter.
        var index = 0;
        while (index < document.Blocks.Length && document.Blocks[index].Kind == SyntaxKind.Blank) index++;
        if (index == document.Blocks.Length || document.Blocks[index].Kind != SyntaxKind.FrontMatter) return request;
        var block = document.Blocks[index];
        // Which rules it may name changes with the packs.
        if (!s_read.TryGetValue(block, out var read) || !ReferenceEquals(read._declared, settings.Profile.Declared))
        {
            read = new FrontMatterSettings(FrontMatter.Read(block.FullText, settings.Catalog), settings.Profile.Declared);
            s_read.AddOrUpdate(block, read);
        }
        return read.Apply(request, settings, document.GetStart(index));
    }

    private AnalysisRequest Apply(AnalysisRequest request, DocumentSettings settings, int offset) => request with
    {
        Profile = GetProfile(settings),
        FrontMatterEntries = [.. _contents.Entries.Select(e => e with { Span = e.Span.Shift(offset) })],
        FrontMatterFaults = [.. _contents.Diagnostics.Select(d => d.Shift(offset))],
    };

    /// <summary>The profile with the front matter's words and facts; the same instance while the configuration stays, for facts are kept by it.</summary>
    private AnalysisProfile GetProfile(DocumentSettings settings)
    {
        if (_contents.Words.IsEmpty && _contents.Facts.IsEmpty) return settings.Profile;
        lock (s_read)
        {
            if (_profile is { } known && ReferenceEquals(known.Base, settings.Profile)) return known.Profile;
            var profile = ArticleProfiles.Get(settings.Profile, settings.WordEntries, _contents.Words, _contents.Facts);
            _profile = (settings.Profile, profile);
            return profile;
        }
    }
}
