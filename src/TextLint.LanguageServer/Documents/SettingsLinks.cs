using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Workspaces;

namespace TextLint.LanguageServer.Documents;

/// <summary>The files that one state of a settings file names.</summary>
internal sealed class SettingsLinks(DocumentState state, ProtocolConverter converter)
{
    /// <summary>The links, in order; null for a document that is no file.</summary>
    public DocumentLink[]? Create(SourceFiles files)
    {
        if (DocumentUri.ToPath(state.Uri) is not { } path) return null;
        var positions = converter.Positions(state.Snapshot.Text);
        return [.. ConfigurationLinks.Find(files, path, state.Snapshot.Text.ToString()).Select(l => new DocumentLink(positions.ToRange(l.Span), DocumentUri.FromPath(l.Path)))];
    }
}
