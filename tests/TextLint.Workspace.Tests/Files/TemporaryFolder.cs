using System.Text;

namespace TextLint.Workspaces.Tests.Files;

/// <summary>A folder of one test, gone with it. Its own path has no symbolic link in it, so paths compare as strings.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("textlint-files-");

    public string Root => _folder.FullName;

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public string Write(string relative, string text = "The ferry stops in May.\n") => Write(relative, Encoding.UTF8.GetBytes(text));

    public string Write(string relative, byte[] bytes)
    {
        var path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Makes the folder look like a repository, without git.</summary>
    public void MakeRepository() => Directory.CreateDirectory(PathOf(".git/info"));

    /// <summary>The files that patterns name, relative to this folder, with forward slashes.</summary>
    public string[] Find(params string[] patterns) => Relative(FileFinder.Find(Root, patterns));

    public string[] Relative(FileFinderResult result) =>
        [.. result.Files.Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))];

    public void Dispose() => _folder.Delete(recursive: true);
}
