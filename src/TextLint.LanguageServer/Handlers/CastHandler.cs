using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textlint/cast</c>, our own: who and what a document names.</summary>
internal sealed class CastHandler(ServerSession session) : ArticleRequestHandler<TextDocumentParams>(session, ProtocolJson.Default.TextDocumentParams)
{
    /// <inheritdoc/>
    public override string Method => "textlint/cast";

    /// <inheritdoc/>
    protected override object Answer(TextDocumentParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentListing(state, Session.Converter).Cast();
}
