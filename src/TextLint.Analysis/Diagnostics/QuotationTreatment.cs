namespace TextLint.Analysis;

/// <summary>What the driver makes of a finding whose whole span stands inside a quotation, its marks left out.</summary>
public enum QuotationTreatment
{
    /// <summary>A finding like any other: marks, spaces and the structure of the text are the writer's, whoever spoke.</summary>
    Checked,

    /// <summary>Shown with a word to check the source; no fix of it is applied unseen. For spelling and names.</summary>
    Cautious,

    /// <summary>Dropped: words that somebody said are no matter of style.</summary>
    Skipped,
}
