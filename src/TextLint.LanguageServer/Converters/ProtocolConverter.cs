using TextLint.Analysis;
using TextLint.LanguageServer.Protocol;
using TextLint.Syntax.Text;
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
        new DiagnosticData(diagnostic.Descriptor.Name));

    /// <summary>Edits of one version of a document.</summary>
    public WorkspaceEdit ToWorkspaceEdit(string uri, int version, TextPositions positions, IEnumerable<TextChange> changes)
    {
        TextEdit[] edits = [.. changes.Select(c => new TextEdit(positions.ToRange(c.Span), c.NewText))];
        return _takesVersions
            ? new WorkspaceEdit(DocumentChanges: [new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, version), edits)])
            : new WorkspaceEdit(Changes: new Dictionary<string, IReadOnlyList<TextEdit>>(StringComparer.Ordinal) { [uri] = edits });
    }

    private static int ToSeverity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => 1,
        DiagnosticSeverity.Warning => 2,
        DiagnosticSeverity.Info => 3,
        _ => 4,
    };

    private static DiagnosticRelatedInformation ToRelated(string uri, TextPositions positions, RelatedLocation related) =>
        new(new Location(uri, positions.ToRange(related.Span)), related.Message);
}
