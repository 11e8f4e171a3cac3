using System.Collections.Immutable;
using TextLint.Analysis;
using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Workspaces;

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
        return converter.ToDiagnostics(state.Uri, state.Snapshot.Text, Locate(state.Snapshot.GetDiagnostics(cancellationToken), state.Snapshot.Configuration));
    }

    /// <summary>With the paths of other articles in full, so that an editor can go there; without those that are no files here.</summary>
    public static ImmutableArray<Diagnostic> Locate(ImmutableArray<Diagnostic> diagnostics, ResolvedConfiguration configuration) =>
        RelatedArticles.Locate(diagnostics, configuration, (path, _) => File.Exists(path) ? path : null);
}
