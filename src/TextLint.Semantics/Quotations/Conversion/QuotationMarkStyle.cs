namespace TextLint.Semantics;

/// <summary>How quotation marks and apostrophes are typed.</summary>
public enum QuotationMarkStyle
{
    /// <summary>As on a typewriter: <c>"</c> and <c>'</c>.</summary>
    Straight,

    /// <summary>As printers set them, in the forms of the article's language: “ ” ‘ ’ in English, „ “ in German, « » in French.</summary>
    Curly,
}
