using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>Searches the names of all articles: open ones as they are shown, the others as the index of names has them.</summary>
/// <param name="states">The open documents.</param>
/// <param name="configurations">Knows the index of the client's folder.</param>
/// <param name="converter">Converts for the client.</param>
internal sealed class WorkspaceNames(IReadOnlyList<DocumentState> states, ConfigurationProvider configurations, ProtocolConverter converter)
{
    // Nobody reads a longer list; a longer query makes it shorter.
    private const int MostSymbols = 256;

    // The index of an archive has ids, which are no files; each is looked for before that is known.
    private const int MostLookedFor = 4096;

    /// <summary>The places of the names of which words begin like those of a query, letter case and diacritics aside; of all names for an empty one.</summary>
    public SymbolInformation[] Find(string query, CancellationToken cancellationToken)
    {
        var wanted = WordsOf(query);
        var indexed = InIndexes(wanted, cancellationToken).Take(MostLookedFor).Where(n => File.Exists(n.Path)).Select(n => Create(n.Entry.Name, n.Entry.Kind, ProtocolConverter.StartOfLine(n.Path, n.Line)));
        return [.. InOpen(wanted, cancellationToken).Concat(indexed).Take(MostSymbols)];
    }

    private IEnumerable<SymbolInformation> InOpen(string[] wanted, CancellationToken cancellationToken)
    {
        foreach (var state in states)
        {
            if (state.IsExcluded) continue;
            var model = state.Snapshot.Analyze(cancellationToken).Model;
            var positions = converter.Positions(state.Snapshot.Text);
            foreach (var name in model.Names)
                if (IsMatch(name.Text, wanted))
                    yield return Create(name.Text, name.Kind, new Location(state.Uri, positions.ToRange(ArticlePlaces.SpanOf(model, CastWords.FirstReference(name)))));
        }
    }

    private IEnumerable<(NameIndexEntry Entry, string Path, int Line)> InIndexes(string[] wanted, CancellationToken cancellationToken)
    {
        var open = states.Select(s => DocumentUri.ToPath(s.Uri)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var indexed = states.Select(s => s.Snapshot.Configuration).Prepend(configurations.Resolve(path: null)).DistinctBy(c => c.NameIndexFile);
        foreach (var configuration in indexed)
            foreach (var entry in configuration.Profile.NameIndex.Entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!IsMatch(entry.Name, wanted)) continue;
                foreach (var place in entry.Articles)
                    if (configuration.GetArticlePath(place.Article) is var path && !open.Contains(path)) yield return (entry, path, place.Line);
            }
    }

    private static SymbolInformation Create(string name, NameKind kind, Location location) =>
        new(name, SymbolGroups.SymbolKindOf(kind), location, Uri.UnescapeDataString(location.Uri[(location.Uri.LastIndexOf('/') + 1)..]));

    private static bool IsMatch(string name, string[] wanted)
    {
        if (wanted.Length == 0) return true;
        var words = WordsOf(name);
        return wanted.All(w => words.Any(word => word.StartsWith(w, StringComparison.Ordinal)));
    }

    private static string[] WordsOf(string text) => Folding.FoldDiacritics(Folding.Fold(text)).Split([' ', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
}
