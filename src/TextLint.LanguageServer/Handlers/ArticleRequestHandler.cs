using System.Text.Json.Serialization.Metadata;
using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;

namespace TextLint.LanguageServer.Handlers;

/// <summary>Handles a request to which nothing is to be said of a document that is not open, and which the client asks again where the document changed.</summary>
internal abstract class ArticleRequestHandler<TParams>(ServerSession session, JsonTypeInfo<TParams> type) : DocumentRequestHandler<TParams>(session, type)
    where TParams : class, IDocumentParams
{
    /// <inheritdoc/>
    protected sealed override string GetUri(TParams parameters) => parameters.TextDocument.Uri;

    /// <inheritdoc/>
    protected sealed override object? AnswerClosed(TParams parameters) => null;

    /// <inheritdoc/>
    protected sealed override RequestFailedException Superseded(DocumentState state) => new(ErrorCodes.ContentModified, $"{state.Uri} changed; ask again.");
}
