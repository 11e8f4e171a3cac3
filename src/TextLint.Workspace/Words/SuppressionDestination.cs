namespace TextLint.Workspaces;

/// <summary>How far a suppression reaches.</summary>
public enum SuppressionDestination
{
    /// <summary>One finding: this one of those with the same words below the same heading.</summary>
    Here,

    /// <summary>All findings of the rule with the same words in the article.</summary>
    Article,

    /// <summary>All findings of the rule with the same words in all articles of the project.</summary>
    Project,
}
