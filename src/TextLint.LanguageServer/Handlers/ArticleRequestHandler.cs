using System.Text.Json.Serialization.Metadata;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary>Handles a request to which nothing is to be said of a document that is not open.</summary>
internal abstract class ArticleRequestHandler<TParams>(ServerSession session, JsonTypeInfo<TParams> type) : DocumentRequestHandler<TParams>(session, type)
    where TParams : class, IDocumentParams
{
    /// <inheritdoc/>
    protected sealed override string GetUri(TParams parameters) => parameters.TextDocument.Uri;

    /// <inheritdoc/>
    protected sealed override object? AnswerClosed(TParams parameters) => null;
}
