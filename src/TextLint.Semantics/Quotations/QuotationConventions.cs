namespace TextLint.Semantics;

/// <summary>How a language shapes its quotation marks.</summary>
/// <param name="ClosesWithLeft">True where “ and ‘ close what „ and ‚ opened, and open nothing themselves: German.</param>
/// <param name="HasOneShape">True where one shape stands at both ends: Swedish ”so”.</param>
/// <param name="PointsInward">True where » opens and « closes: Danish.</param>
/// <param name="UsesGuillemets">True where guillemets are usual, so that a lone one is a fault.</param>
/// <param name="SpacesGuillemets">True where space stands inside of guillemets: French.</param>
internal sealed record QuotationConventions(bool ClosesWithLeft = false, bool HasOneShape = false, bool PointsInward = false, bool UsesGuillemets = false, bool SpacesGuillemets = false)
{
    private static readonly QuotationConventions s_english = new();

    /// <summary>The conventions of a language; those of English where nothing is known.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static QuotationConventions For(string language)
    {
        return LanguageTag.Primary(language) switch
        {
            "de" => new(ClosesWithLeft: true, PointsInward: !language.EndsWith("-CH", StringComparison.OrdinalIgnoreCase), UsesGuillemets: true),
            "cs" or "sk" or "bg" or "lt" or "et" or "is" or "ka" => new(ClosesWithLeft: true),
            "sl" or "hr" or "sr" => new(ClosesWithLeft: true, PointsInward: true, UsesGuillemets: true),
            "da" => new(HasOneShape: true, PointsInward: true, UsesGuillemets: true),
            "sv" or "fi" => new(HasOneShape: true, PointsInward: true),
            "hu" or "pl" or "ro" => new(UsesGuillemets: true),
            "fr" => new(UsesGuillemets: true, SpacesGuillemets: true),
            "es" or "it" or "pt" or "ca" or "gl" or "el" or "ru" or "uk" or "be" or "nb" or "nn" or "no" => new(UsesGuillemets: true),
            _ => s_english,
        };
    }
}
