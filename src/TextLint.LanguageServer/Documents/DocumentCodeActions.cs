using TextLint.Analysis;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;
using TextLint.Syntax.Text;
using Diagnostic = TextLint.Analysis.Diagnostic;

namespace TextLint.LanguageServer.Documents;

/// <summary>The code actions that one state of a document offers, with their edits.</summary>
internal sealed class DocumentCodeActions(DocumentState state, ProtocolConverter converter)
{
    private readonly TextPositions _positions = converter.Positions(state.Snapshot.Text);

    /// <summary>
    /// The ways to resolve the diagnostics that a range touches, in the order of the text, after those that it lies in; the first of each is preferred.
    /// </summary>
    public IEnumerable<ProtocolCodeAction> QuickFixes(ProtocolRange range, CancellationToken cancellationToken)
    {
        var span = _positions.ToSpan(range);
        var touched = state.Snapshot.GetNewDiagnostics(cancellationToken).Where(d => d.Spans.Any(s => s.IntersectsWith(span)));
        // The end of one finding may be the start of the word that the writer is asking about.
        foreach (var diagnostic in touched.OrderBy(d => d.Spans.Any(s => s.OverlapsWith(span) || s.Contains(span.Start)) ? 0 : 1))
        {
            var isFirst = true;
            foreach (var action in state.Snapshot.GetCodeActions(diagnostic))
            {
                yield return ToProtocol(diagnostic, action, isFirst && action.Applicability != FixApplicability.DisplayOnly);
                isFirst = false;
            }
        }
    }

    /// <summary>All safe fixes.</summary>
    public ProtocolCodeAction FixAll(CancellationToken cancellationToken) =>
        Rewrite("Apply all safe fixes of TextLint", CodeActionKinds.FixAll, () => SourceText.From(state.Snapshot.FixAll(cancellationToken)));

    /// <summary>Gives all quotation marks one style.</summary>
    public ProtocolCodeAction ConvertQuotes(QuotationMarkStyle style) => style == QuotationMarkStyle.Curly
        ? Rewrite("Make all quotation marks and apostrophes curly", CodeActionKinds.CurlyQuotes, () => state.Snapshot.ConvertQuotationMarks(style).Text)
        : Rewrite("Make all quotation marks and apostrophes straight", CodeActionKinds.StraightQuotes, () => state.Snapshot.ConvertQuotationMarks(style).Text);

    /// <summary>Cleans up pasted text.</summary>
    public ProtocolCodeAction CleanUp(CancellationToken cancellationToken) =>
        Rewrite("Clean up pasted text", CodeActionKinds.CleanUp, () => SourceText.From(state.Snapshot.CleanUp(cancellationToken)));

    /// <summary>An action on the whole text, which is made only when it is chosen.</summary>
    private ProtocolCodeAction Rewrite(string title, string kind, Func<SourceText> make) => new(title, kind)
    {
        MakeEdit = () => TextDifference.Between(state.Snapshot.Text, make()) is { IsEmpty: false } changes ? ToEdit(changes) : null,
    };

    private ProtocolCodeAction ToProtocol(Diagnostic diagnostic, CodeAction action, bool isPreferred) => new(
        action.Title,
        CodeActionKinds.QuickFix,
        ToEdit(action.Changes),
        [converter.ToDiagnostic(state.Uri, _positions, DocumentDiagnostics.Locate([diagnostic], state.Snapshot.Configuration)[0])],
        isPreferred ? true : null);

    private WorkspaceEdit ToEdit(IEnumerable<TextChange> changes) => converter.ToWorkspaceEdit(state.Uri, state.Version, _positions, changes);
}
