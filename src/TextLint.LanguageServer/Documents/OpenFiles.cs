using System.Collections.Concurrent;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>
/// The disk under the documents that the client has open: a word list or a configuration file counts as the editor shows it, saved or not.
/// Safe for concurrent use.
/// </summary>
internal sealed class OpenFiles : SourceFiles
{
    private readonly ConcurrentDictionary<string, OpenDocument> _open = new(StringComparer.Ordinal);

    /// <summary>Takes in a document; one without a file is passed over.</summary>
    public void Add(OpenDocument document)
    {
        if (document.Path is { } path) _open[path] = document;
    }

    /// <summary>Lets a document go, unless another one of the same file took its place.</summary>
    public void Remove(OpenDocument document)
    {
        if (document.Path is { } path) _open.TryRemove(KeyValuePair.Create(path, document));
    }

    /// <inheritdoc/>
    public override bool Exists(string path) => _open.ContainsKey(path) || Disk.Exists(path);

    /// <inheritdoc/>
    public override bool TryRead(string path, out string text)
    {
        if (!_open.TryGetValue(path, out var document)) return Disk.TryRead(path, out text);
        text = document.State.Snapshot.Text.ToString();
        return true;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> GetFileNames(string folder)
    {
        // A file that is open and was never saved is in its folder all the same.
        var open = _open.Keys.Where(p => Path.GetDirectoryName(p) == folder).Select(p => Path.GetFileName(p)).ToArray();
        var saved = Disk.GetFileNames(folder);
        return open.Length == 0 ? saved : [.. saved.Union(open, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
