using System.Collections.Immutable;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Edits of whole texts, as additions to configuration, lists and articles need them. Nothing is written.</summary>
internal sealed class TextEdits(ConfigurationProvider configurations)
{
    /// <summary>The change of a file; none where it stays; null where it cannot be read or changed.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="change">From the text, which is empty where there is no file, to the text afterwards; null where that cannot be.</param>
    public ImmutableArray<FileEdit>? Change(string path, Func<string, string?> change)
    {
        if (!FilePaths.IsValid(path)) return null;
        var exists = configurations.Files.Exists(path);
        if (!configurations.Files.TryRead(path, out var text) && exists) return null;
        if (change(exists ? text : "") is not { } changed) return null;
        if (exists && changed == text) return [];
        return [new FileEdit(path, exists ? SourceText.From(text) : null, SourceText.From(changed))];
    }

    /// <summary>The change of an article's front matter, which is made where there is none; none where it stays; null where it cannot be changed.</summary>
    public static ImmutableArray<FileEdit>? ChangeFrontMatter(DocumentSnapshot snapshot, Func<string, string?> change)
    {
        var text = snapshot.Text.ToString();
        var content = FrontMatterContent.Find(snapshot.Tree.Root);
        var before = content is { } span ? text.Substring(span.Start, span.Length) : "";
        if (change(before) is not { } after) return null;
        if (before == after) return [];
        var changed = content is { } at
            ? string.Concat(text.AsSpan(0, at.Start), after, text.AsSpan(at.End))
            : FrontMatterContent.Prepend(text, after);
        return [new FileEdit(null, snapshot.Text, SourceText.From(changed))];
    }

    /// <summary>Full path of the configuration that is changed for a project, which need not exist yet; null where there is no folder for it.</summary>
    public string? GetProjectFile(ResolvedConfiguration configuration, string? path) =>
        configuration.File ?? (FolderFor(path) is { } folder ? Path.Combine(folder, ConfigurationProvider.FileName) : null);

    /// <summary>A project without a configuration gets one where the editor's folder is, or beside an article elsewhere.</summary>
    public string? FolderFor(string? path)
    {
        var folder = configurations.Options.Folder;
        if (path is null || !FilePaths.IsValid(path)) return folder;
        return folder is not null && FilePaths.RelativeTo(folder, path) is not null ? folder : Path.GetDirectoryName(path);
    }
}
