using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Syntax;
using TextLint.Syntax.Text;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>A document that the client has open. Used under the queue's lock only; its states go anywhere.</summary>
internal sealed class OpenDocument : IDisposable
{
    private readonly ResultIds _ids;
    private readonly ShownDiagnostics _shown = new();
    private readonly TextFormat? _format;
    private Document _document;
    private CancellationTokenSource _superseded = new();

    /// <summary>Opens a document.</summary>
    public OpenDocument(Workspace workspace, TextDocumentItem item, ResultIds ids)
    {
        _ids = ids;
        _format = DocumentUri.ToFormat(item.LanguageId);
        Path = DocumentUri.ToPath(item.Uri);
        _document = workspace.OpenDocument(Path, item.Text, _format);
        State = NewState(item.Uri, item.Version);
    }

    /// <summary>Full path of the file; null for a fragment.</summary>
    public string? Path { get; }

    /// <summary>The newest state.</summary>
    public DocumentState State { get; private set; }

    /// <summary>The configuration that holds for it.</summary>
    public ResolvedConfiguration Configuration => _document.Current.Configuration;

    /// <summary>Applies the client's changes, each in positions of the text that the one before it left.</summary>
    public void Change(int? version, IReadOnlyList<TextDocumentContentChangeEvent> changes, ProtocolConverter converter)
    {
        foreach (var change in changes)
        {
            if (change.Range is null) _document.SetText(change.Text);
            else _document.Apply(new TextChange(converter.Positions(_document.Current.Text).ToSpan(change.Range), change.Text));
        }
        Advance(version ?? State.Version);
    }

    /// <summary>Resolves the configuration again. True where that made a new state.</summary>
    public bool Reconfigure()
    {
        var before = State;
        _document.Reconfigure();
        if (_document.Current == before.Snapshot && IsExcluded == before.IsExcluded) return false;
        Advance(before.Version);
        return true;
    }

    /// <summary>Moves the document to another workspace.</summary>
    public void Reopen(Workspace workspace)
    {
        _document = workspace.OpenDocument(Path, State.Snapshot.Text.ToString(), _format);
        Advance(State.Version);
    }

    /// <summary>Closes the document: what is being computed for it is given up.</summary>
    public void Dispose() => Supersede();

    private bool IsExcluded => Path is not null && (ConfigurationFiles.IsOne(Path) || ConfigurationFiles.IsYaml(Path) || Configuration.IsExcluded);

    private void Advance(int version)
    {
        Supersede();
        _superseded = new CancellationTokenSource();
        State = NewState(State.Uri, version);
    }

    private void Supersede()
    {
        _superseded.Cancel();
        _superseded.Dispose();
    }

    private DocumentState NewState(string uri, int version) =>
        new(uri, version, _ids.Next(), _document.Current, IsExcluded, _shown, _superseded.Token);
}
