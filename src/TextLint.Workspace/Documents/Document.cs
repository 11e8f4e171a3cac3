using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>An open document: a holder of its newest snapshot. Changes come from one thread; snapshots are read from any.</summary>
public sealed class Document
{
    internal Document(string? path, DocumentSnapshot current) => (Path, Current) = (path, current);

    /// <summary>Full path of the file, or null for a fragment.</summary>
    public string? Path { get; }

    /// <summary>The newest snapshot.</summary>
    public DocumentSnapshot Current { get; private set; }

    /// <summary>Applies changes in order, each in offsets of the text that the one before it left, as the Language Server Protocol sends them.</summary>
    public DocumentSnapshot Apply(params ReadOnlySpan<TextChange> changes) => throw new NotSupportedException();

    /// <summary>Replaces the whole text.</summary>
    public DocumentSnapshot SetText(string text) => throw new NotSupportedException();

    /// <summary>Resolves the configuration again, after one of its files changed.</summary>
    public DocumentSnapshot Reconfigure() => throw new NotSupportedException();
}
