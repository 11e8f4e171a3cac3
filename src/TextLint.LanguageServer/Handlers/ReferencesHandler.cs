using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/references</c>: all mentions of the name or the acronym at a position.</summary>
internal sealed class ReferencesHandler(ServerSession session) : ArticleRequestHandler<ReferenceParams>(session, ProtocolJson.Default.ReferenceParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/references";

    /// <inheritdoc/>
    protected override object? Answer(ReferenceParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentReferences(state, Session.Converter, cancellationToken).FindAll(parameters.Position, parameters.Context?.IncludeDeclaration ?? true);
}
