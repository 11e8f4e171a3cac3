using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Documents;

/// <summary>
/// Pushes diagnostics to a client that does not pull them. The newest version wins: computing for an older one is given up,
/// and an answer that is stale when it is ready is not sent.
/// </summary>
internal sealed class DiagnosticPublisher(RequestQueue queue, IClientConnection client, ServerLog log)
{
    /// <summary>Computes and pushes the diagnostics of a state, beside everything else.</summary>
    public void Publish(DocumentState state, ProtocolConverter converter) =>
        _ = Task.Run(() => ComputeAndPush(state, converter), CancellationToken.None);

    /// <summary>Takes the diagnostics of a closed document away.</summary>
    public void Clear(string uri) => client.Notify(Methods.PublishDiagnostics, new PublishDiagnosticsParams(uri, null, []));

    private void ComputeAndPush(DocumentState state, ProtocolConverter converter)
    {
        try
        {
            var (diagnostics, _) = DocumentDiagnostics.Compute(state, converter, state.Superseded);
            queue.Mutate(() => Push(state, diagnostics));
        }
        catch (OperationCanceledException)
        {
            // A newer state has its own push.
        }
        catch (Exception fault)
        {
            log.Fault(Methods.PublishDiagnostics, fault);
        }
    }

    private void Push(DocumentState state, ProtocolDiagnostic[] diagnostics)
    {
        if (state.Superseded.IsCancellationRequested) return;
        client.Notify(Methods.PublishDiagnostics, new PublishDiagnosticsParams(state.Uri, state.Version, diagnostics));
    }
}
