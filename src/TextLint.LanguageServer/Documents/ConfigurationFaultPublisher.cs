using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>
/// Pushes the faults of configuration files to those files' own URIs, also to a client that pulls: it pulls open documents only.
/// Used under the queue's lock only.
/// </summary>
internal sealed class ConfigurationFaultPublisher(IClientConnection client)
{
    private Dictionary<string, FileDiagnostic[]> _published = new(StringComparer.Ordinal);

    /// <summary>Brings the client up to date: these are all the faults now, some perhaps twice, of the configurations that open documents use.</summary>
    public void Publish(IEnumerable<FileDiagnostic> current, ProtocolConverter converter)
    {
        var faults = current
            .DistinctBy(f => (f.Path, f.Diagnostic.Id, f.Diagnostic.Span, f.Diagnostic.Message))
            .GroupBy(f => f.Path, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var path in _published.Keys)
            if (!faults.ContainsKey(path)) Push(path, []);
        foreach (var (path, found) in faults)
            if (!_published.TryGetValue(path, out var before) || !before.AsSpan().SequenceEqual(found)) Push(path, Convert(path, found, converter));
        _published = faults;
    }

    private void Push(string path, ProtocolDiagnostic[] diagnostics) =>
        client.Notify(Methods.PublishDiagnostics, new PublishDiagnosticsParams(DocumentUri.FromPath(path), null, diagnostics));

    private static ProtocolDiagnostic[] Convert(string path, FileDiagnostic[] faults, ProtocolConverter converter)
    {
        var uri = DocumentUri.FromPath(path);
        var positions = converter.Positions(faults[0].Text);
        return [.. faults.Select(f => converter.ToDiagnostic(uri, positions, f.Diagnostic))];
    }
}
