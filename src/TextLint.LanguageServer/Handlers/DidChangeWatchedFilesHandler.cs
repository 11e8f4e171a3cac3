using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>workspace/didChangeWatchedFiles</c>: reads the configuration again when one of its files changed, came or went.</summary>
internal sealed class DidChangeWatchedFilesHandler(ServerSession session)
    : NotificationHandler<DidChangeWatchedFilesParams>(session, ProtocolJson.Default.DidChangeWatchedFilesParams)
{
    /// <inheritdoc/>
    public override string Method => Methods.DidChangeWatchedFiles;

    /// <inheritdoc/>
    protected override void Handle(DidChangeWatchedFilesParams parameters)
    {
        // An editor may send every file it watches for anyone.
        if (parameters.Changes.Any(c => Session.IsConfiguration(DocumentUri.ToPath(c.Uri)))) Session.Reconfigure();
        else Session.Changes.Tell();
    }
}
