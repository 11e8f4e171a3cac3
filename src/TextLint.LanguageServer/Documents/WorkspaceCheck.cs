using System.Globalization;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>One look at all articles below the client's folders: open ones as they stand in the editor, others as they are on the disk.</summary>
internal sealed class WorkspaceCheck
{
    private const string Gone = "gone";

    private readonly Dictionary<string, string> _previous;
    private readonly IReadOnlyList<string> _folders;
    private readonly Dictionary<string, DocumentState> _open;
    private readonly Workspace _workspace;
    private readonly ProtocolConverter _converter;
    private readonly int _stamp;

    /// <summary>Captures what is open, and what the client has.</summary>
    public WorkspaceCheck(ServerSession session, IReadOnlyList<PreviousResultId> previous)
    {
        _previous = previous.DistinctBy(p => p.Uri).ToDictionary(p => p.Uri, p => p.Value, StringComparer.Ordinal);
        _converter = session.Converter;
        (_folders, _open, _workspace, _stamp) = session.Queue.Mutate(() =>
            (session.Folders.ToArray(), session.Documents.All.Select(d => d.State).ToDictionary(s => s.Uri, StringComparer.Ordinal), session.Workspace, session.Changes.ConfigurationStamp));
    }

    /// <summary>True once a report was made of something that the client does not have.</summary>
    public bool HasNews { get; private set; }

    /// <summary>How many documents there are, once the first report was made.</summary>
    public int Count { get; private set; }

    /// <summary>The reports, one a document, in the order of the paths.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IEnumerable<WorkspaceDocumentReport> Run(CancellationToken cancellationToken)
    {
        var files = _folders.SelectMany(f => FileFinder.Find(f, [f]).Files).Distinct(StringComparer.Ordinal).Select(p => (Path: p, Uri: DocumentUri.FromPath(p))).ToArray();
        var uris = files.Select(f => f.Uri).ToHashSet(StringComparer.Ordinal);
        var gone = _previous.Where(p => !uris.Contains(p.Key) && !_open.ContainsKey(p.Key) && p.Value != Gone).Select(p => p.Key).ToArray();
        Count = files.Length + gone.Length;
        foreach (var (path, uri) in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return _open.TryGetValue(uri, out var state) ? ReportOpen(state, cancellationToken) : ReportFile(path, uri, cancellationToken);
        }
        foreach (var uri in gone) yield return Report(uri, null, Gone, () => []);
    }

    private WorkspaceDocumentReport ReportOpen(DocumentState state, CancellationToken cancellationToken)
    {
        var (diagnostics, id) = DocumentDiagnostics.Compute(state, _converter, cancellationToken);
        return Report(state.Uri, state.Version, id, () => diagnostics);
    }

    private WorkspaceDocumentReport ReportFile(string path, string uri, CancellationToken cancellationToken)
    {
        var info = new FileInfo(path);
        var id = info.Exists ? string.Create(CultureInfo.InvariantCulture, $"{_stamp}-{info.Length:x}-{info.LastWriteTimeUtc.Ticks:x}") : Gone;
        return Report(uri, null, id, () => Read(path, uri, cancellationToken));
    }

    /// <summary>A file that is no text, or went meanwhile, has no diagnostics; whoever opens it is told.</summary>
    private ProtocolDiagnostic[] Read(string path, string uri, CancellationToken cancellationToken)
    {
        try
        {
            var snapshot = _workspace.OpenDocument(path, SourceFileReader.Read(path).Text).Current;
            return DocumentDiagnostics.Compute(new DocumentState(uri, 0, "", snapshot, snapshot.Configuration.IsExcluded, new ShownDiagnostics(), cancellationToken), _converter, cancellationToken).Diagnostics;
        }
        catch (SourceFileException)
        {
            return [];
        }
    }

    private WorkspaceDocumentReport Report(string uri, int? version, string id, Func<ProtocolDiagnostic[]> compute)
    {
        if (_previous.GetValueOrDefault(uri) == id) return new WorkspaceDocumentReport(DiagnosticReportKinds.Unchanged, uri, version, id);
        HasNews = true;
        return new WorkspaceDocumentReport(DiagnosticReportKinds.Full, uri, version, id, compute());
    }
}
