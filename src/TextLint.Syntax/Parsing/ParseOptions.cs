namespace TextLint.Syntax;

/// <summary>All that parsing depends on beside the text.</summary>
public sealed record ParseOptions
{
    /// <summary>Plain text, English, no phrases of page furniture.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>How the text is marked up.</summary>
    public TextFormat Format { get; init; }

    /// <summary>A BCP 47 tag such as <c>en-US</c>; decides abbreviations and quotation marks.</summary>
    public string Language { get; init; } = "en-US";

    /// <summary>The phrases of page furniture: those of the language and the publication's own. None by default: they are data, and parsing knows no word of a language.</summary>
    public ResiduePhrases ResiduePhrases { get; init; } = ResiduePhrases.None;

    /// <summary>Elements whose text is no prose, beside those that never are.</summary>
    public SkippedMarkup Skipped { get; init; } = SkippedMarkup.None;
}
