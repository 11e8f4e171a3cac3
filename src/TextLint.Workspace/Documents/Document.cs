using TextLint.Syntax;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>An open document: a holder of its newest snapshot. Changes come from one thread; snapshots are read from any.</summary>
public sealed class Document
{
    private readonly Workspace _workspace;
    private readonly string? _id;
    private DocumentSnapshot _current;

    internal Document(Workspace workspace, string? path, string? id, DocumentSnapshot current) => (_workspace, Path, _id, _current) = (workspace, path, id, current);

    /// <summary>Full path of the file, or null for a fragment.</summary>
    public string? Path { get; }

    /// <summary>The newest snapshot.</summary>
    public DocumentSnapshot Current => Volatile.Read(ref _current);

    /// <summary>Applies changes in order, each in offsets of the text that the one before it left, as the Language Server Protocol sends them.</summary>
    public DocumentSnapshot Apply(params ReadOnlySpan<TextChange> changes)
    {
        var tree = Current.Tree;
        foreach (var change in changes) tree = tree.WithChange(change);
        return Replace(Current.WithTree(tree));
    }

    /// <summary>Replaces the whole text.</summary>
    public DocumentSnapshot SetText(string text) => Replace(Current.WithTree(SyntaxTree.Parse(SourceText.From(text), Current.Tree.Options)));

    /// <summary>Resolves the configuration again, after one of its files changed.</summary>
    public DocumentSnapshot Reconfigure()
    {
        var settings = DocumentSettings.Resolve(_workspace.Configurations, Path, Current.Tree.Options.Format, _id);
        return Replace(Current.WithSettings(settings));
    }

    private DocumentSnapshot Replace(DocumentSnapshot next)
    {
        Volatile.Write(ref _current, next);
        return next;
    }
}
