using System.Collections.Immutable;
using TextLint.Workspaces;

namespace TextLint.Cli.Changes;

/// <summary>What changed in which articles.</summary>
internal sealed class ArticleChanges
{
    private readonly Dictionary<string, FileDiff> _files = new(StringComparer.Ordinal);
    private readonly string _source;

    private ArticleChanges(string source) => _source = source;

    /// <summary>Reads what changed.</summary>
    /// <param name="source">Where it is said.</param>
    /// <param name="terminal">The current folder, and standard input.</param>
    /// <exception cref="SourceFileException">It cannot be read.</exception>
    public static ArticleChanges Read(ChangeSource source, Terminal terminal) =>
        source.Since is { } reference ? ReadGit(terminal.Folder, reference) : ReadDiff(source.DiffFile!, terminal);

    /// <summary>What changed in an article; null where nothing did.</summary>
    /// <param name="path">Its full path.</param>
    public FileDiff? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>That a diff is not of the text it is held against.</summary>
    public SourceFileException CreateFault(DiffHunk hunk, string display) =>
        new($"{(_source.Length == 0 ? "" : $"{_source}:{hunk.Place}: ")}the diff is not of {display} as it is now; make it again");

    private static ArticleChanges ReadGit(string folder, string reference)
    {
        var (root, changes) = (GitDiff.FindRoot(folder), new ArticleChanges(""));
        changes.Add(UnifiedDiffReader.Read(GitDiff.Read(root, reference)), [root]);
        foreach (var path in GitDiff.FindNew(root)) changes._files[Path.GetFullPath(path, root)] = new FileDiff(path, [], IsWhole: true);
        return changes;
    }

    private static ArticleChanges ReadDiff(string file, Terminal terminal)
    {
        var isInput = file == "-";
        var (display, path) = isInput ? ("<stdin>", "<stdin>") : (file, Path.GetFullPath(file, terminal.Folder));
        using var bytes = new MemoryStream();
        if (isInput) terminal.In.CopyTo(bytes);
        var text = (isInput ? SourceFileReader.Decode(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) : SourceFileReader.Read(path)).Text;
        try
        {
            var changes = new ArticleChanges(display);
            changes.Add(UnifiedDiffReader.Read(text), FoldersAbove(terminal.Folder));
            return changes;
        }
        catch (FormatException e)
        {
            throw new SourceFileException($"{display}:{e.Message}", e);
        }
    }

    /// <summary>A diff names files from the root of its repository or from where it was made.</summary>
    private static IEnumerable<string> FoldersAbove(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            yield return current;
            if (Path.Exists(Path.Combine(current, ".git"))) yield break;
        }
    }

    private void Add(ImmutableArray<FileDiff> files, IEnumerable<string> folders)
    {
        foreach (var file in files.Where(f => FilePaths.IsValid(f.Path)))
        {
            var paths = folders.Select(f => Path.GetFullPath(file.Path, f)).ToArray();
            _files[paths.FirstOrDefault(File.Exists) ?? paths[0]] = file;
        }
    }
}
