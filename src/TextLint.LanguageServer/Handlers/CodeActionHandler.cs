using TextLint.LanguageServer.Documents;
using TextLint.LanguageServer.Protocol;
using TextLint.LanguageServer.Transport;
using TextLint.Semantics;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Handlers;

/// <summary><c>textDocument/codeAction</c>: quick fixes of a range, all safe fixes of the document, its clean-up, and its quotation marks in one style.</summary>
internal sealed class CodeActionHandler(ServerSession session)
    : DocumentRequestHandler<CodeActionParams>(session, ProtocolJson.Default.CodeActionParams)
{
    private const int AutomaticTrigger = 2;

    /// <inheritdoc/>
    public override string Method => "textDocument/codeAction";

    /// <inheritdoc/>
    protected override string GetUri(CodeActionParams parameters) => parameters.TextDocument.Uri;

    /// <inheritdoc/>
    protected override object Answer(CodeActionParams parameters, DocumentState state, CancellationToken cancellationToken)
    {
        var offers = new DocumentCodeActions(state, Session.Converter);
        var actions = new List<ProtocolCodeAction>();
        if (Wants(parameters, CodeActionKinds.QuickFix))
        {
            var additions = new DocumentWordActions(state, Session.Converter, new WordAdditions(Session.Workspace.Configurations));
            actions.AddRange(offers.QuickFixes(parameters.Range, cancellationToken));
            actions.AddRange(additions.AddWords(parameters.Range, cancellationToken));
            actions.AddRange(new DocumentRosterActions(state, Session.Converter, new RosterAdditions(Session.Workspace.Configurations)).Create(parameters.Range, cancellationToken));
        }
        // To the lamp beside the caret, asked for at each movement, fixing everything is too dear and of no use.
        if (Wants(parameters, CodeActionKinds.FixAll) && (parameters.Context?.Only is not null || parameters.Context?.TriggerKind != AutomaticTrigger))
            actions.AddRange(offers.FixAll(cancellationToken));
        // Cleaning up or converting an article is nothing for the lamp: it is asked for by name, or from the menu of source actions.
        if (parameters.Context?.Only is not null)
        {
            if (Wants(parameters, CodeActionKinds.CleanUp)) actions.AddRange(offers.CleanUp(cancellationToken));
            if (Wants(parameters, CodeActionKinds.CurlyQuotes)) actions.AddRange(offers.ConvertQuotes(QuotationMarkStyle.Curly));
            if (Wants(parameters, CodeActionKinds.StraightQuotes)) actions.AddRange(offers.ConvertQuotes(QuotationMarkStyle.Straight));
        }
        return actions.ToArray();
    }

    /// <inheritdoc/>
    protected override object AnswerClosed(CodeActionParams parameters) => Array.Empty<ProtocolCodeAction>();

    /// <inheritdoc/>
    protected override RequestFailedException Superseded(DocumentState state) => new(ErrorCodes.ContentModified, $"{state.Uri} changed; ask again.");

    private static bool Wants(CodeActionParams parameters, string kind) =>
        parameters.Context?.Only is not { } only || only.Any(wanted => IsUnder(kind, wanted));

    private static bool IsUnder(string kind, string wanted) =>
        wanted.Length == 0 || (kind.StartsWith(wanted, StringComparison.Ordinal) && (kind.Length == wanted.Length || kind[wanted.Length] == '.'));
}
