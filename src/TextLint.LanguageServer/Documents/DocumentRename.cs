using TextLint.LanguageServer.Converters;
using TextLint.LanguageServer.Protocol;
using TextLint.Semantics;

namespace TextLint.LanguageServer.Documents;

/// <summary>The renaming of a name that one state of a document offers.</summary>
internal sealed class DocumentRename(DocumentState state, ProtocolConverter converter)
{
    private readonly TextPositions _positions = converter.Positions(state.Snapshot.Text);

    /// <summary>The mention at a position, with the full name as the text to begin with; null where no name stands.</summary>
    public PrepareRenameResult? Prepare(Position position)
    {
        if (Find(position) is not var (name, mention)) return null;
        var model = state.Snapshot.Model;
        return new PrepareRenameResult(_positions.ToRange(model.Document.ToSource(mention.Block, mention.Span)), name.Text);
    }

    /// <summary>The edits that rename the name at a position; null where none stands.</summary>
    /// <param name="position">In or at the end of a mention.</param>
    /// <param name="newName">A name.</param>
    /// <param name="left">The mentions that stay as they are.</param>
    public WorkspaceEdit? Rename(Position position, string newName, out IReadOnlyList<UnrenamedMention> left)
    {
        left = [];
        if (Find(position) is not var (name, _)) return null;
        var rename = NameRename.Create(state.Snapshot.Model, name, newName);
        left = rename.LeftAlone;
        return converter.ToWorkspaceEdit(state.Uri, state.Version, _positions, rename.Changes);
    }

    private (NameSymbol Name, Mention Mention)? Find(Position position) =>
        state.IsExcluded ? null : NameSearch.FindMention(state.Snapshot.Model, _positions.ToOffset(position));
}
