using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;

namespace TextLint.LanguageServer.Documents;

/// <summary>The diagnostics of a state: the same ones, pulled or pushed.</summary>
internal static class DocumentDiagnostics
{
    /// <summary>All diagnostics of the state; none of an excluded document.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ProtocolDiagnostic[] Compute(DocumentState state, ProtocolConverter converter, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (state.IsExcluded) return [];
        return converter.ToDiagnostics(state.Uri, state.Snapshot.Text, state.Snapshot.GetDiagnostics(cancellationToken));
    }
}
