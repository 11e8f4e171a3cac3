using System.Collections.Immutable;

namespace TextLint.Syntax;

/// <summary>All that parsing depends on beside the text.</summary>
public sealed record ParseOptions
{
    /// <summary>Plain text, English, the phrases we ship.</summary>
    public static ParseOptions Default { get; } = new();

    /// <summary>How the text is marked up.</summary>
    public TextFormat Format { get; init; }

    /// <summary>A BCP 47 tag such as <c>en-US</c>; decides abbreviations and quotation marks.</summary>
    public string Language { get; init; } = "en-US";

    /// <summary>Phrases of page furniture beside those we ship; folded comparison.</summary>
    public ImmutableArray<string> ResiduePhrases { get; init; } = [];
}
