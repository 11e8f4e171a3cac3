using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;
using TextLint.Semantics;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/rename</c>: gives the name at a position another one over the whole article.</summary>
internal sealed class RenameHandler(ServerSession session)
    : ArticleRequestHandler<RenameParams>(session, ProtocolJson.Default.RenameParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/rename";

    /// <inheritdoc/>
    protected override object? Answer(RenameParams parameters, DocumentState state, CancellationToken cancellationToken)
    {
        if (!NameRename.IsName(parameters.NewName))
            throw new RequestFailedException(ErrorCodes.InvalidParams, $"\"{parameters.NewName}\" is no name; write words on one line, without markup.");
        var edit = new DocumentRename(state, Session.Converter).Rename(parameters.Position, parameters.NewName, out var left);
        if (left.Count > 0)
            Session.Log.Info($"Left as they are, look at them: {string.Join(", ", left.Select(m => $"\"{m.Text}\" in line {state.Snapshot.Text.GetLinePosition(m.Span.Start).Line + 1}"))}.");
        return edit;
    }
}
