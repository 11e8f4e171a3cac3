using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/definition</c>: where the name or the acronym at a position is introduced.</summary>
internal sealed class DefinitionHandler(ServerSession session) : ArticleRequestHandler<TextDocumentPositionParams>(session, ProtocolJson.Default.TextDocumentPositionParams)
{
    /// <inheritdoc/>
    public override string Method => "textDocument/definition";

    /// <inheritdoc/>
    protected override object? Answer(TextDocumentPositionParams parameters, DocumentState state, CancellationToken cancellationToken) =>
        new DocumentReferences(state, Session.Converter, cancellationToken).FindDefinition(parameters.Position, Session.Capabilities.LinksDefinitions);
}
