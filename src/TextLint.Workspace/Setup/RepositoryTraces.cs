namespace TextLint.Workspaces;

/// <summary>What the repository around a folder shows: its root, its host, its hooks. Git itself is never started.</summary>
/// <param name="Root">Full path of the root; of the folder itself outside any repository.</param>
/// <param name="Host">The host.</param>
/// <param name="HasPreCommit">True where pre-commit runs hooks.</param>
public sealed record RepositoryTraces(string Root, CodeHost Host, bool HasPreCommit)
{
    /// <summary>The file in which pre-commit's hooks are named.</summary>
    public const string PreCommitFile = ".pre-commit-config.yaml";

    /// <summary>The file that GitLab reads.</summary>
    public const string GitLabFile = ".gitlab-ci.yml";

    /// <summary>Looks at a folder and above it.</summary>
    public static RepositoryTraces Of(string folder)
    {
        var repository = GitRepository.Find(folder);
        var root = repository?.Root ?? folder;
        return new RepositoryTraces(root, FindHost(root, repository?.ReadConfig() ?? ""), File.Exists(Path.Combine(root, PreCommitFile)));
    }

    /// <summary>The remote says it; where there is none, the files do that a host reads.</summary>
    private static CodeHost FindHost(string root, string config)
    {
        foreach (var line in config.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("url", StringComparison.OrdinalIgnoreCase)))
        {
            if (line.Contains("github.", StringComparison.OrdinalIgnoreCase)) return CodeHost.GitHub;
            if (line.Contains("gitlab", StringComparison.OrdinalIgnoreCase)) return CodeHost.GitLab;
        }
        if (File.Exists(Path.Combine(root, GitLabFile))) return CodeHost.GitLab;
        return Directory.Exists(Path.Combine(root, ".github")) ? CodeHost.GitHub : CodeHost.None;
    }
}
