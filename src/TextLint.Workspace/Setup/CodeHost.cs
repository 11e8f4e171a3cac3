namespace TextLint.Workspaces;

/// <summary>Where a repository is kept, as far as it decides how checks run there.</summary>
public enum CodeHost
{
    /// <summary>Nothing shows it.</summary>
    None,

    /// <summary>GitHub, whose workflows are files in a folder.</summary>
    GitHub,

    /// <summary>GitLab, whose one file includes others.</summary>
    GitLab,
}
