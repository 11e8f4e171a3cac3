using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>All code actions for a range of a document, in the order in which they are offered: what mends the text first, then what says that it is right.</summary>
internal sealed class OfferedCodeActions(ProtocolConverter converter, ConfigurationProvider configurations)
{
    /// <summary>The actions of the kinds that are asked for.</summary>
    public List<ProtocolCodeAction> Create(DocumentState state, ProtocolRange range, CodeActionContext? context, CancellationToken cancellationToken)
    {
        var actions = new List<ProtocolCodeAction>();
        if (state.IsExcluded) return actions;
        var offers = new DocumentCodeActions(state, converter);
        if (Wants(context, CodeActionKinds.QuickFix))
        {
            actions.AddRange(offers.QuickFixes(range, cancellationToken));
            actions.AddRange(new DocumentWordActions(state, converter, new WordAdditions(configurations)).AddWords(range, cancellationToken));
            actions.AddRange(new DocumentRosterActions(state, converter, new RosterAdditions(configurations)).Create(range, cancellationToken));
            actions.AddRange(new DocumentSuppressionActions(state, converter, new SuppressionAdditions(configurations)).Create(range, cancellationToken));
        }
        // To the lamp beside the caret, asked for at each movement, fixing everything is of no use.
        if (Wants(context, CodeActionKinds.FixAll) && (context?.Only is not null || context?.TriggerKind != CodeActionContext.Automatic)) actions.Add(offers.FixAll(cancellationToken));
        // Cleaning up or converting an article is nothing for the lamp: it is asked for by name, or from the menu of source actions.
        if (context?.Only is null) return actions;
        if (Wants(context, CodeActionKinds.CleanUp)) actions.Add(offers.CleanUp(cancellationToken));
        if (Wants(context, CodeActionKinds.CurlyQuotes)) actions.Add(offers.ConvertQuotes(QuotationMarkStyle.Curly));
        if (Wants(context, CodeActionKinds.StraightQuotes)) actions.Add(offers.ConvertQuotes(QuotationMarkStyle.Straight));
        return actions;
    }

    private static bool Wants(CodeActionContext? context, string kind) => context?.Only is not { } only || only.Any(wanted => IsUnder(kind, wanted));

    private static bool IsUnder(string kind, string wanted) =>
        wanted.Length == 0 || (kind.StartsWith(wanted, StringComparison.Ordinal) && (kind.Length == wanted.Length || kind[wanted.Length] == '.'));
}
