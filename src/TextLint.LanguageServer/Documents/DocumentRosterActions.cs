using TextLint.Analysis;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Workspaces;
using Diagnostic = TextLint.Analysis.Diagnostic;

namespace TextLint.LanguageServer.Documents;

/// <summary>The code actions that add a reported name to the roster, and that remember of two names that they are not one.</summary>
internal sealed class DocumentRosterActions(DocumentState state, ProtocolConverter converter, RosterAdditions additions)
{
    private readonly string? _path = DocumentUri.ToPath(state.Uri);

    /// <summary>The actions for the names of the diagnostics that a range touches, each once.</summary>
    public IEnumerable<ProtocolCodeAction> Create(ProtocolRange range, CancellationToken cancellationToken)
    {
        var span = converter.Positions(state.Snapshot.Text).ToSpan(range);
        var offered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in state.Snapshot.GetNewDiagnostics(cancellationToken))
        {
            if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Name, out var name) || !diagnostic.Spans.Any(s => s.IntersectsWith(span))) continue;
            foreach (var (title, addition) in Offers(name, diagnostic))
                if (addition is { Edits.IsEmpty: false } && offered.Add($"{title}\0{name}")) yield return ToAction(title, addition, diagnostic);
        }
    }

    private IEnumerable<(string Title, FileAddition? Addition)> Offers(string name, Diagnostic diagnostic)
    {
        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.OtherName, out var other))
        {
            yield return ("These are two people (remember in the article)", additions.CreateDistinct(state.Snapshot, _path, name, other));
            yield return ("These are two people (remember in the roster)", additions.CreateDistinct(state.Snapshot.Configuration, _path, name, other));
        }
        // A form that the roster calls wrong would be right and wrong in it.
        if (state.Snapshot.Configuration.Profile.KnownNames.Roster.FindWrongForm(name) is not null) yield break;
        var addition = additions.Create(state.Snapshot.Configuration, _path, new RosterEntry(name));
        yield return ($"Add \"{name}\" to the roster ({Path.GetFileName(addition?.Path)})", addition);
    }

    private ProtocolCodeAction ToAction(string title, FileAddition addition, Diagnostic diagnostic) => new(
        title,
        CodeActionKinds.QuickFix,
        converter.ToWorkspaceEdit(state, addition.Edits),
        [converter.ToDiagnostic(state.Uri, converter.Positions(state.Snapshot.Text), diagnostic)]);
}
