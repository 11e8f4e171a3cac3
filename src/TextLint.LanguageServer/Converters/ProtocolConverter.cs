using TextLint.Analysis;
using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.Syntax.Text;
using TextLint.Workspaces;
using Diagnostic = TextLint.Analysis.Diagnostic;

namespace TextLint.LanguageServer.Converters;

/// <summary>Makes the protocol's objects from ours, as this client can take them. Immutable.</summary>
internal sealed class ProtocolConverter(ClientCapabilities client)
{
    private const string Source = "textlint";

    // A grouped finding may have a place on every line; nobody looks at more of them, and editors are slow to draw them.
    private const int MostRelated = 500;
    private static readonly int[] s_unnecessaryTag = [1];
    private readonly bool _showsRelated = client.ShowsRelatedInformation;
    private readonly bool _showsUnnecessary = client.ShowsUnnecessary;
    private readonly bool _takesVersions = client.TakesVersionedEdits;
    private readonly bool _createsFiles = client.CreatesFiles;

    /// <summary>In what positions are counted.</summary>
    public PositionEncoding Encoding { get; } = client.PositionEncoding;

    /// <summary>The positions of one text.</summary>
    public TextPositions Positions(SourceText text) => new(text, Encoding);

    /// <summary>All diagnostics of a document.</summary>
    public ProtocolDiagnostic[] ToDiagnostics(string uri, SourceText text, IReadOnlyList<Diagnostic> diagnostics)
    {
        var positions = Positions(text);
        var result = new ProtocolDiagnostic[diagnostics.Count];
        for (var i = 0; i < result.Length; i++) result[i] = ToDiagnostic(uri, positions, diagnostics[i]);
        return result;
    }

    /// <summary>One diagnostic.</summary>
    public ProtocolDiagnostic ToDiagnostic(string uri, TextPositions positions, Diagnostic diagnostic) => new(
        positions.ToRange(diagnostic.Span),
        ToSeverity(diagnostic.Severity),
        diagnostic.Id,
        Source,
        diagnostic.Message,
        _showsUnnecessary && diagnostic.Descriptor.IsUnnecessary ? s_unnecessaryTag : null,
        _showsRelated && !diagnostic.Related.IsEmpty ? [.. diagnostic.Related.Take(MostRelated).Select(r => ToRelated(uri, positions, r))] : null,
        new DiagnosticData(diagnostic.Descriptor.Name),
        diagnostic.Descriptor.Link is { } link && Uri.IsWellFormedUriString(link, UriKind.Absolute) ? new CodeDescription(link) : null);

    /// <summary>Edits of one version of a document.</summary>
    public WorkspaceEdit ToWorkspaceEdit(string uri, int version, TextPositions positions, IEnumerable<TextChange> changes)
    {
        TextEdit[] edits = [.. changes.Select(c => new TextEdit(positions.ToRange(c.Span), c.NewText))];
        return _takesVersions
            ? new WorkspaceEdit(DocumentChanges: [new DocumentChange(new EditedTextDocumentIdentifier(uri, version), edits)])
            : new WorkspaceEdit(Changes: new Dictionary<string, IReadOnlyList<TextEdit>>(StringComparer.Ordinal) { [uri] = edits });
    }

    /// <summary>Edits of several files, of which some may be made. A client that cannot be asked to make a file makes it when it is told to edit it.</summary>
    /// <param name="state">The document that was asked about, which an edit without a path is for.</param>
    /// <param name="edits">The edits, in order.</param>
    public WorkspaceEdit ToWorkspaceEdit(DocumentState state, IReadOnlyList<FileEdit> edits)
    {
        var changes = new List<DocumentChange>();
        foreach (var edit in edits)
        {
            var uri = edit.Path is null ? state.Uri : DocumentUri.FromPath(edit.Path);
            if (edit.Before is null && _createsFiles) changes.Add(DocumentChange.Create(uri));
            changes.Add(new DocumentChange(new EditedTextDocumentIdentifier(uri, edit.Path is null ? state.Version : null), ToEdits(edit)));
        }
        return _takesVersions
            ? new WorkspaceEdit(DocumentChanges: changes)
            : new WorkspaceEdit(Changes: changes.ToDictionary(c => c.TextDocument!.Uri, c => c.Edits!, StringComparer.Ordinal));
    }

    /// <summary>The start of a line of a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="line">The line, from 1.</param>
    public static Location StartOfLine(string path, int line)
    {
        var start = new Position(Math.Max(0, line - 1), 0);
        return new Location(DocumentUri.FromPath(path), new ProtocolRange(start, start));
    }

    private TextEdit[] ToEdits(FileEdit edit)
    {
        var before = edit.Before ?? SourceText.Empty;
        var positions = Positions(before);
        return [.. TextDifference.Between(before, edit.After).Select(c => new TextEdit(positions.ToRange(c.Span), c.NewText))];
    }

    private static int ToSeverity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => 1,
        DiagnosticSeverity.Warning => 2,
        DiagnosticSeverity.Info => 3,
        _ => 4,
    };

    private static DiagnosticRelatedInformation ToRelated(string uri, TextPositions positions, RelatedLocation related) =>
        new(related.Article is { } path ? StartOfLine(path, related.Line) : new Location(uri, positions.ToRange(related.Span)), related.Message);
}
