namespace TextLint.Packs.Rosters;

/// <summary>How a roster file is written.</summary>
public enum RosterFormat
{
    /// <summary>A YAML list of names, or of mappings with the keys of <see cref="RosterKeys"/>.</summary>
    Yaml,

    /// <summary>A table: a row of column names, then a row a name; separated by commas, semicolons or tabs.</summary>
    Table,
}
