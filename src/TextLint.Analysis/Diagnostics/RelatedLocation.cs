using TextLint.Syntax.Text;

namespace TextLint.Analysis;

/// <summary>Another place that a diagnostic speaks of.</summary>
/// <param name="Span">Where, in the same unit of offsets as the diagnostic's own span.</param>
/// <param name="Message">What it is there for: "first reference".</param>
public readonly record struct RelatedLocation(TextSpan Span, string Message);
