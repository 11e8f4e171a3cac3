using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/completion</c>: names and titles, comments that suppress; keys and values of settings files.</summary>
internal sealed class CompletionHandler(ServerSession session) : ArticleRequestHandler<CompletionParams>(session, ProtocolJson.Default.CompletionParams)
{
    private const int CharacterTrigger = 2;

    /// <inheritdoc/>
    public override string Method => "textDocument/completion";

    /// <inheritdoc/>
    protected override object? Answer(CompletionParams parameters, DocumentState state, CancellationToken cancellationToken)
    {
        if (state.IsExcluded) return new SettingsCompletion(state, Session.Converter, Session.Workspace.Configurations).Create(parameters.Position);
        var trigger = parameters.Context is { TriggerKind: CharacterTrigger } context ? context.TriggerCharacter : null;
        return new SuppressionCompletion(state, Session.Converter, Session.Workspace.Catalog, Session.Capabilities.FillsSnippets).Create(parameters.Position, cancellationToken)
            ?? new NameCompletion(state, Session.Converter).Create(parameters.Position, trigger, cancellationToken);
    }
}
