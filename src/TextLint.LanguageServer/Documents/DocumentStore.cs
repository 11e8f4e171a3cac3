using System.Diagnostics.CodeAnalysis;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>The documents that the client has open, by URI. Used under the queue's lock only.</summary>
internal sealed class DocumentStore
{
    private readonly Dictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private readonly ResultIds _ids = new();

    /// <summary>The files as they are with what is open, for whoever reads configuration.</summary>
    public OpenFiles Files { get; } = new();

    /// <summary>All of them.</summary>
    public IReadOnlyCollection<OpenDocument> All => _documents.Values;

    /// <summary>Opens a document; one that is open already is replaced.</summary>
    public OpenDocument Open(Workspace workspace, TextDocumentItem item)
    {
        Close(item.Uri);
        var document = _documents[item.Uri] = new OpenDocument(workspace, item, _ids);
        Files.Add(document);
        return document;
    }

    /// <summary>The document with a URI.</summary>
    public bool TryGet(string uri, [NotNullWhen(true)] out OpenDocument? document) => _documents.TryGetValue(uri, out document);

    /// <summary>The document with a URI.</summary>
    /// <exception cref="RequestFailedException">It is not open.</exception>
    public OpenDocument Get(string uri) =>
        _documents.TryGetValue(uri, out var document) ? document : throw new RequestFailedException(ErrorCodes.InvalidParams, $"{uri} is not open; send textDocument/didOpen first.");

    /// <summary>Closes a document, if it is open.</summary>
    public void Close(string uri)
    {
        if (!_documents.Remove(uri, out var document)) return;
        Files.Remove(document);
        document.Dispose();
    }
}
