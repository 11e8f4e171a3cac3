namespace TextLint.LanguageServer.Documents;

/// <summary>Tells whoever waits that something on which diagnostics of the workspace depend has changed. Used under the queue's lock only.</summary>
internal sealed class WorkspaceChanges
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How often something changed in configuration, which closed files depend on beside their text.</summary>
    public int ConfigurationStamp { get; private set; }

    /// <summary>Ends at the next change.</summary>
    public Task Next => _next.Task;

    /// <summary>A document or a file changed.</summary>
    public void Tell()
    {
        var told = _next;
        _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        told.SetResult();
    }

    /// <summary>A configuration changed.</summary>
    public void TellConfiguration()
    {
        ConfigurationStamp++;
        Tell();
    }
}
