namespace TextLint.Workspaces;

/// <summary>Whose words a word is added to.</summary>
public enum WordDestination
{
    /// <summary>The words of one article: in its front matter, or for plain text in the file beside it.</summary>
    Article,

    /// <summary>The word list of the nearest configuration file.</summary>
    Project,

    /// <summary>The words of the nearest pack that lies in a folder.</summary>
    Pack,

    /// <summary>The list of the person who writes.</summary>
    User,
}
