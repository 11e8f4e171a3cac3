using TextLint.Workspaces;

namespace TextLint.Cli.Setup;

/// <summary>Writes the checks of a host: the examples of editors/ci with the paths of this folder.</summary>
internal static class HostFiles
{
    private const string AllPaths = " .\n";

    /// <summary>The file that a host runs; null for no host.</summary>
    public static PlannedFile? Create(CodeHost host, FolderSurvey survey) => host switch
    {
        CodeHost.GitHub => new PlannedFile(Path.Combine(survey.Repository.Root, ".github", "workflows", "textlint.yml"), Fill("github.yml", survey)),
        CodeHost.GitLab => new PlannedFile(Path.Combine(survey.Repository.Root, ".gitlab", "textlint.yml"), Fill("gitlab.yml", survey)),
        _ => null,
    };

    /// <summary>What a person adds to a file that is theirs; null where nothing is to be added.</summary>
    public static string? Advice(CodeHost host, FolderSurvey survey)
    {
        if (host != CodeHost.GitLab) return null;
        var file = Path.Combine(survey.Repository.Root, RepositoryTraces.GitLabFile);
        return $"""
            {(File.Exists(file) ? "Add to" : "Make")} {RepositoryTraces.GitLabFile}:

            include:
              - local: .gitlab/textlint.yml

            """.ReplaceLineEndings("\n");
    }

    /// <summary>The lines for pre-commit.</summary>
    public static string PreCommit() => $"""
        Add to {RepositoryTraces.PreCommitFile}, under repos:

          - repo: local
            hooks:
              - id: textlint
                name: textlint
                entry: textlint lint --format line --allow-empty
                language: system
                files: \.(md|markdown|html|htm|txt)$

        """.ReplaceLineEndings("\n");

    /// <summary>The paths of a survey as a shell reads them, from the root of the repository.</summary>
    public static string ShellPaths(FolderSurvey survey)
    {
        var above = Path.GetRelativePath(survey.Repository.Root, survey.Folder).Replace('\\', '/');
        return string.Join(' ', survey.ArticleFolders.Select(f => Quote(above == "." ? f : f == "." ? above : $"{above}/{f}")));
    }

    private static string Fill(string template, FolderSurvey survey)
    {
        var text = ProgramText.Read(template);
        // The command is the one line that ends in a stop by itself.
        return text.Replace(AllPaths, $" {ShellPaths(survey)}\n", StringComparison.Ordinal);
    }

    private static string Quote(string path) =>
        path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '.') ? path : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
