namespace TextLint.Workspaces;

/// <summary>The kinds of places that settings come from.</summary>
public enum ConfigurationSource
{
    /// <summary>Nobody says anything.</summary>
    Default,

    /// <summary>A configuration file.</summary>
    Configuration,

    /// <summary>A pack.</summary>
    Pack,

    /// <summary>A <c>.vale.ini</c>.</summary>
    Vale,

    /// <summary>A file that configuration names or that lies beside it: a word list, a roster, an index of names.</summary>
    List,

    /// <summary>What the program or the machine has: a dictionary.</summary>
    Installed,

    /// <summary>The file beside an article.</summary>
    Sidecar,

    /// <summary>The front matter of an article.</summary>
    FrontMatter,

    /// <summary>The ending of an article's name.</summary>
    Ending,

    /// <summary>Whoever asks, on the command line or as an editor.</summary>
    Caller,
}
