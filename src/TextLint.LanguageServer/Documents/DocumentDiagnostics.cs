using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>The diagnostics of a state: the same ones, pulled or pushed.</summary>
internal static class DocumentDiagnostics
{
    /// <summary>All diagnostics of the state, none of an excluded document, and the name of the result: that of an earlier state where they are those of that one.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static (ProtocolDiagnostic[] Diagnostics, string ResultId) Compute(DocumentState state, ProtocolConverter converter, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return state.Shown.Take(Convert(state, converter, cancellationToken), state.ResultId);
    }

    /// <summary>With the paths of other articles in full, so that an editor can go there; without those that are no files here.</summary>
    public static ImmutableArray<Diagnostic> Locate(ImmutableArray<Diagnostic> diagnostics, ResolvedConfiguration configuration) =>
        RelatedArticles.Locate(diagnostics, configuration, (path, _) => File.Exists(path) ? path : null);

    private static ProtocolDiagnostic[] Convert(DocumentState state, ProtocolConverter converter, CancellationToken cancellationToken)
    {
        if (state.IsExcluded) return [];
        return converter.ToDiagnostics(state.Uri, state.Snapshot.Text, Locate(state.Snapshot.GetNewDiagnostics(cancellationToken), state.Snapshot.Configuration));
    }
}
