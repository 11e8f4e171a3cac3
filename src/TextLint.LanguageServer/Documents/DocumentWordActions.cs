using TextLint.Analysis;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Spelling;
using TextLint.Workspaces;
using Diagnostic = TextLint.Analysis.Diagnostic;

namespace TextLint.LanguageServer.Documents;

/// <summary>The code actions that add an unknown word to the words of the article, of the project or of the user.</summary>
internal sealed class DocumentWordActions(DocumentState state, ProtocolConverter converter, WordAdditions additions)
{
    private static readonly WordDestination[] s_destinations = [WordDestination.Article, WordDestination.Project, WordDestination.Pack, WordDestination.User];

    /// <summary>The additions for the words of the diagnostics that a range touches, each word once.</summary>
    public IEnumerable<ProtocolCodeAction> AddWords(ProtocolRange range, CancellationToken cancellationToken)
    {
        var span = converter.Positions(state.Snapshot.Text).ToSpan(range);
        var offered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in state.Snapshot.GetNewDiagnostics(cancellationToken))
        {
            if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Word, out var word) || !diagnostic.Spans.Any(s => s.IntersectsWith(span))) continue;
            if (WordListEntry.FromWord(word) is not { } entry || !offered.Add(entry.Word)) continue;
            foreach (var destination in s_destinations)
                if (Create(diagnostic, entry, destination) is { } action) yield return action;
        }
    }

    private ProtocolCodeAction? Create(Diagnostic diagnostic, WordListEntry entry, WordDestination destination)
    {
        var addition = additions.Create(state.Snapshot, DocumentUri.ToPath(state.Uri), entry, destination);
        if (addition is null or { Edits.IsEmpty: true }) return null;
        return new ProtocolCodeAction(
            TitleOf(entry, addition),
            CodeActionKinds.QuickFix,
            converter.ToWorkspaceEdit(state, addition.Edits),
            [converter.ToDiagnostic(state.Uri, converter.Positions(state.Snapshot.Text), diagnostic)]);
    }

    private static string TitleOf(WordListEntry entry, WordAddition addition) => addition.Destination switch
    {
        WordDestination.Article => $"Add \"{entry.Word}\" to the words of this article ({Path.GetFileName(addition.Path) ?? "front matter"})",
        WordDestination.Project => $"Add \"{entry.Word}\" to the words of the project ({Path.GetFileName(addition.Path)})",
        WordDestination.Pack => $"Add \"{entry.Word}\" to the words of the pack {Path.GetFileName(Path.GetDirectoryName(addition.Path))} ({Path.GetFileName(addition.Path)})",
        _ => $"Add \"{entry.Word}\" to my words ({Path.GetFileName(addition.Path)})",
    };
}
