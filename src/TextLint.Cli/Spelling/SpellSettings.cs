namespace TextLint.Cli.Spelling;

/// <summary>What the spelling commands were asked for.</summary>
internal sealed record SpellSettings
{
    /// <summary>The affix file of the one dictionary to use; null to go by name.</summary>
    public string? AffixPath { get; init; }

    /// <summary>The word file that goes with it; null for the one beside it.</summary>
    public string? WordPath { get; init; }

    /// <summary>Names of dictionaries; empty for those of the folder's configuration.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The configuration file; null for the nearest.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>True where the words of the user's own list are known too.</summary>
    public bool UserWords { get; init; }

    /// <summary>How suggestions are ordered; null for Hunspell's order with a dictionary that is given by its files, else the likely first.</summary>
    public SuggestionOrder? Order { get; init; }
}
