namespace TextLint.Workspaces;

/// <summary>Finds the files that paths, folders and patterns name.</summary>
public static class FileFinder
{
    /// <summary>
    /// Finds the files. A path that is a file is taken whatever its ending, its place and git say. A path that is a folder
    /// stands for all articles in it and below, a pattern for the files that match. Folders and patterns leave out what git
    /// ignores, what is hidden, node_modules, and folders behind symbolic links; a folder named outright is always entered.
    /// </summary>
    /// <param name="folder">The folder that relative paths and patterns start from.</param>
    /// <param name="patterns">Paths and patterns, read as <see cref="Glob"/> reads them.</param>
    /// <param name="isArticle">Which files of a folder are meant, by their paths from it; null for those whose ending is an article's.</param>
    /// <returns>The files, and one line for each pattern that names none. Nothing is thrown for what is on the disk.</returns>
    public static FileFinderResult Find(string folder, IEnumerable<string> patterns, Func<string, bool>? isArticle = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(patterns);

        var search = new Search(Path.GetFullPath(folder), isArticle ?? TextFormats.IsArticle);
        foreach (var pattern in patterns.Distinct(StringComparer.Ordinal))
            search.Add(pattern);
        return search.ToResult();
    }

    /// <summary>The results of one call as they come in.</summary>
    private sealed class Search(string folder, Func<string, bool> isArticle)
    {
        private const string IgnoredAdvice = " that git does not ignore; name its files one by one to take them all the same";

        private readonly HashSet<string> _files = new(StringComparer.Ordinal);
        private readonly List<string> _errors = [];
        private readonly List<string> _empty = [];

        public void Add(string pattern)
        {
            if (pattern.Length == 0)
            {
                AddError("an empty name is no file; name a file, a folder or a pattern");
                return;
            }

            try
            {
                AddNamed(pattern);
            }
            catch (Exception exception) when (SourceFileErrors.IsExpected(exception))
            {
                AddError($"there is no file or folder \"{pattern}\"");
            }
        }

        public FileFinderResult ToResult() =>
            new([.. _files.Order(StringComparer.Ordinal)], [.. _errors.Distinct(StringComparer.Ordinal)]) { Empty = [.. _empty.Distinct(StringComparer.Ordinal)] };

        private void AddNamed(string pattern)
        {
            // A name on the disk wins over its reading as a pattern: "notes [draft].md" is a file.
            var path = Path.GetFullPath(pattern, folder);
            if (File.Exists(path))
                _files.Add(path);
            else if (Directory.Exists(path))
                AddFolder(pattern, Path.TrimEndingDirectorySeparator(path));
            else if (FilePattern.IsPattern(pattern))
                AddMatches(pattern);
            else
                AddError($"there is no file or folder \"{pattern}\"");
        }

        private void AddFolder(string pattern, string path)
        {
            var walk = new FileWalk(relative => isArticle(Path.Combine(path, relative)));
            walk.Run(path, GitIgnore.ForFolder(path));
            Take(walk, $"there is no article (.txt, .md, .html) in the folder \"{pattern}\"");
        }

        private void AddMatches(string pattern)
        {
            var parsed = FilePattern.Parse(folder, pattern);
            var nothing = $"no file matches \"{pattern}\"";
            if (!Directory.Exists(parsed.Root))
                AddEmpty(nothing);
            else if (IsBehindIgnored(parsed.Root))
                AddEmpty(nothing + IgnoredAdvice);
            else
            {
                var walk = new FileWalk(
                    relative => parsed.Glob.IsMatch(relative) && (parsed.NamesEnding || TextFormats.IsArticle(relative)),
                    parsed.Depth,
                    parsed.TakesHidden);
                walk.Run(parsed.Root, GitIgnore.ForFolder(parsed.Root));
                Take(walk, nothing);
            }
        }

        /// <summary>A pattern names no folder, so those it begins with are asked about as a walk from here would ask.</summary>
        private bool IsBehindIgnored(string root)
        {
            var path = Path.TrimEndingDirectorySeparator(folder);
            if (!root.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return false;

            var ignore = GitIgnore.ForFolder(path);
            foreach (var name in root[(path.Length + 1)..].Split(Path.DirectorySeparatorChar))
            {
                path = Path.Combine(path, name);
                if (ignore.IsIgnored(path, isFolder: true))
                    return true;
                ignore = ignore.Enter(path);
            }

            return false;
        }

        private void Take(FileWalk walk, string nothing)
        {
            _files.UnionWith(walk.Files);
            foreach (var unreadable in walk.Unreadable.Order(StringComparer.Ordinal))
                AddError($"the folder \"{unreadable}\" cannot be read; give yourself the right to read it");
            if (walk.Files.Count == 0 && walk.Unreadable.Count == 0)
                AddEmpty(walk.HasIgnored ? nothing + IgnoredAdvice : nothing);
        }

        private void AddError(string error) => _errors.Add(SourceFileErrors.ToLine(error));

        private void AddEmpty(string error)
        {
            AddError(error);
            _empty.Add(_errors[^1]);
        }
    }
}
