using System.Text.Json;
using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary>
/// <c>workspace/diagnostic</c>: the diagnostics of all articles below the client's folders, those of closed files too. Reports are sent as they come in; a question
/// to which everything is as the client has it waits until something changes, for a client asks again as soon as it has an answer.
/// </summary>
internal sealed class WorkspaceDiagnosticHandler(ServerSession session)
    : MessageHandler<WorkspaceDiagnosticParams>(session, ProtocolJson.Default.WorkspaceDiagnosticParams)
{
    private static readonly TimeSpan s_settleTime = TimeSpan.FromMilliseconds(300);

    /// <inheritdoc/>
    public override string Method => "workspace/diagnostic";

    /// <inheritdoc/>
    public override bool IsNotification => false;

    /// <inheritdoc/>
    protected override async Task<object?> HandleAsync(WorkspaceDiagnosticParams parameters, CancellationToken cancellationToken)
    {
        while (true)
        {
            var changed = Session.Queue.Mutate(() => Session.Changes.Next);
            var (check, progress) = (new WorkspaceCheck(Session, parameters.PreviousResultIds), new WorkProgressReporter(Session.Client, parameters.WorkDoneToken));
            var items = await Task.Run(() => Check(check, progress, parameters.PartialResultToken, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (check.HasNews || progress.IsWanted) return new WorkspaceDiagnosticReport(items);
            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
            // Writers save several files at once, and checkouts change hundreds.
            await Task.Delay(s_settleTime, cancellationToken).ConfigureAwait(false);
        }
    }

    private List<WorkspaceDocumentReport> Check(WorkspaceCheck check, WorkProgressReporter progress, JsonElement partialToken, CancellationToken cancellationToken)
    {
        const int Batch = 20;
        var (items, done) = (new List<WorkspaceDocumentReport>(), 0);
        progress.Begin("Checking articles");
        foreach (var report in check.Run(cancellationToken))
        {
            items.Add(report);
            progress.Report(++done, check.Count);
            if (partialToken.ValueKind == JsonValueKind.Undefined || items.Count < Batch) continue;
            if (items.Exists(i => i.Kind == DiagnosticReportKinds.Full)) Session.Client.Notify(Methods.Progress, new PartialReportParams(partialToken, new WorkspaceDiagnosticReport(items)));
            items = [];
        }
        progress.End();
        return items;
    }
}
