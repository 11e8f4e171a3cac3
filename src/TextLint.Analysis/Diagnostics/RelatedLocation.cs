using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>Another place that a diagnostic speaks of: in the same text, or in another article.</summary>
/// <param name="Span">Where, in the same unit of offsets as the diagnostic's own span; empty for a place in another article.</param>
/// <param name="Message">What it is there for: "first reference".</param>
public readonly record struct RelatedLocation(TextSpan Span, string Message)
{
    /// <summary>
    /// The other article; null for a place in the same text. A rule gives it as the index of names writes it, which may be an id that is no
    /// file; whoever shows it knows where the index lies.
    /// </summary>
    public string? Article { get; init; }

    /// <summary>The line in the other article, from 1; 0 for a place in the same text.</summary>
    public int Line { get; init; }

    /// <summary>A place in another article.</summary>
    /// <param name="article">The article as the index of names writes it.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="message">What it is there for.</param>
    public static RelatedLocation InArticle(string article, int line, string message) => new(default, message) { Article = article, Line = line };
}
