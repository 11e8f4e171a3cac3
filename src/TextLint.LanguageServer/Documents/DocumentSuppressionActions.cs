using TextLint.Analysis;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Syntax;
using TextLint.Workspaces;
using Diagnostic = TextLint.Analysis.Diagnostic;

namespace TextLint.LanguageServer.Documents;

/// <summary>The code actions that leave a finding out, here, in the article or in the project, and that switch its rule off or make it milder. Each names the file that changes.</summary>
internal sealed class DocumentSuppressionActions(DocumentState state, ProtocolConverter converter, SuppressionAdditions additions)
{
    // Of a selection over many findings nobody reads a menu of hundreds.
    private const int MostFindings = 4;
    private const int LongestText = 30;

    private readonly string? _path = DocumentUri.ToPath(state.Uri);

    /// <summary>The actions for the findings that a range touches; their edits are made when one is chosen.</summary>
    public IEnumerable<ProtocolCodeAction> Create(ProtocolRange range, CancellationToken cancellationToken)
    {
        var span = converter.Positions(state.Snapshot.Text).ToSpan(range);
        var touched = state.Snapshot.GetNewDiagnostics(cancellationToken).Where(d => d.Descriptor.Category != EngineDescriptors.Category && d.Spans.Any(s => s.IntersectsWith(span))).Take(MostFindings).ToArray();
        foreach (var diagnostic in touched)
            foreach (var action in Ignore(diagnostic)) yield return action;
        foreach (var diagnostic in touched.DistinctBy(d => d.Id))
            foreach (var action in Change(diagnostic)) yield return action;
    }

    private IEnumerable<ProtocolCodeAction> Ignore(Diagnostic diagnostic)
    {
        var shown = Shown(diagnostic);
        if (ArticleFile is { } article)
        {
            yield return ToAction($"Ignore {shown} here ({article})", diagnostic, () => additions.Create(state.Snapshot, _path, diagnostic, SuppressionDestination.Here));
            if (SuppressionAdditions.HasEqual(state.Snapshot, diagnostic))
                yield return ToAction($"Ignore {shown} in this article ({article})", diagnostic, () => additions.Create(state.Snapshot, _path, diagnostic, SuppressionDestination.Article));
        }
        // A word that is right everywhere belongs to the words, which every rule knows.
        if (ProjectFile is { } project && !diagnostic.Properties.ContainsKey(DiagnosticProperties.Word))
            yield return ToAction($"Ignore {shown} in this project ({project})", diagnostic, () => additions.Create(state.Snapshot, _path, diagnostic, SuppressionDestination.Project));
    }

    private IEnumerable<ProtocolCodeAction> Change(Diagnostic diagnostic)
    {
        if (ProjectFile is not { } project) yield break;
        var rule = diagnostic.Descriptor;
        if (diagnostic.Severity > DiagnosticSeverity.Hint)
        {
            var milder = diagnostic.Severity - 1;
            yield return ToAction($"Report {rule.Name} as {milder.ToString().ToLowerInvariant()} ({project})", diagnostic, () => additions.Create(state.Snapshot.Configuration, _path, rule, milder));
        }
        yield return ToAction($"Turn {rule.Name} off ({project})", diagnostic, () => additions.Create(state.Snapshot.Configuration, _path, rule, null));
    }

    private string? ArticleFile => state.Snapshot.Tree.Options.Format == TextFormat.Markdown ? "front matter" : _path is null ? null : Path.GetFileName(_path) + SuppressionAdditions.SidecarEnding;

    private string? ProjectFile => Path.GetFileName(additions.GetProjectFile(state.Snapshot.Configuration, _path));

    /// <summary>The words of the finding, or where there are none or too many the name of its rule.</summary>
    private string Shown(Diagnostic diagnostic)
    {
        var text = state.Snapshot.Text.AsSpan(diagnostic.Span).Trim();
        return text.Length is 0 or > LongestText || text.ContainsAny('\r', '\n') ? diagnostic.Descriptor.Name : $"\"{text}\" ({diagnostic.Descriptor.Name})";
    }

    private ProtocolCodeAction ToAction(string title, Diagnostic diagnostic, Func<FileAddition?> add) =>
        new(title, CodeActionKinds.QuickFix, null, [converter.ToDiagnostic(state.Uri, converter.Positions(state.Snapshot.Text), diagnostic)])
        {
            MakeEdit = () => add() is { Edits.IsEmpty: false } addition ? converter.ToWorkspaceEdit(state, addition.Edits) : null,
        };
}
