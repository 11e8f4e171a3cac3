namespace TextLint.Cli.Spelling;

/// <summary>How suggestions are made and ordered.</summary>
internal enum SuggestionOrder
{
    /// <summary>What the writer most likely meant first.</summary>
    Likely,

    /// <summary>As Hunspell orders them.</summary>
    Hunspell,
}
